/** A piece of a JSON text, also of one that no parser reads. */
export interface Token {
    /**
     * `open` is a text whose closing quote is not on its line, `curly` a typographic quote, `word` what stands without
     * quotes, `end` the end of the file.
     */
    readonly kind: 'string' | 'open' | 'curly' | 'word' | 'mark' | 'end';
    readonly start: number;
    readonly end: number;
    /** How the piece is written; empty for texts, so that nothing of them gets into a message. */
    readonly text: string;
    /** The columns before the first piece of its line, or undefined if the piece is not the first. */
    readonly indent: number | undefined;
}
/** Quotes that editors for prose put in the place of straight ones. */
export declare const curlyQuote: RegExp;
/** Takes a text apart; white space and comments are left out. It takes time in proportion to the length. */
export declare function tokensOf(text: string): Generator<Token, void, undefined>;
