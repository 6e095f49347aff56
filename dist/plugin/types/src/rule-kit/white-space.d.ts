/** White space that JSON does not know. */
export declare const irregularWhitespace: RegExp;
/** The same in white space that JSON knows: what ends a line for a comment has to go on doing so. */
export declare function regularWhitespace(text: string): string;
