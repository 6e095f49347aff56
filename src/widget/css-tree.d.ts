declare module '@eslint/css-tree/parser' {
  /** Parses a stylesheet; the children of its nodes are lists, which can be iterated over. */
  const parse: (
    text: string,
    options: { positions: true; onParseError: (error: Error) => void },
  ) => object;
  export default parse;
}
