/** A text from the document, quoted for a message and shortened if it is long. */
export declare function quote(text: string): string;
/** The number of a character that cannot be seen, as in `U+00A0`. */
export declare function numberOf(character: string): string;
/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export declare function oneOf(values: readonly string[]): string;
/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export declare function allOf(values: readonly string[]): string;
/** `a`, `a or b`, `a, b or c`. */
export declare function joined(values: readonly string[], word: 'and' | 'or'): string;
/** What a JSON type is called in a message. */
export declare function typeName(type: string): string;
