declare module '@eslint/css-tree/parser' {
  /** Parses a stylesheet; the tree has arrays of children if `list` is false. */
  const parse: (
    text: string,
    options: { positions: true; list: false; onParseError: (error: Error) => void },
  ) => object;
  export default parse;
}
