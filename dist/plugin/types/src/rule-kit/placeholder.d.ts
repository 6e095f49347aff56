/** The placeholder in a value that only machines read, such as a URL or a code; undefined if it holds none. */
export declare function placeholderIn(value: string): string | undefined;
/** The placeholder in a text that people read, which may show some of them on purpose. */
export declare function placeholderInText(text: string): string | undefined;
