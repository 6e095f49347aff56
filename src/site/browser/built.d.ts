// What scripts/site.mjs puts into the bundle of the page.

declare module 'built:worker' {
  /** The code of the worker, which starts from this text and not from an address, to be under the page's policy. */
  const code: string;
  export default code;
}

declare module 'built:rule-pages' {
  /** An element by its name with its attributes and what is in it, or a text. */
  export type Part =
    | string
    | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Part[]];
  /** What the page of each rule says of why, with examples, by the rule's name. */
  const pages: Readonly<Record<string, readonly Part[]>>;
  export default pages;
}

declare module 'built:sample' {
  /** The files of the broken example in base64, by their paths. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
