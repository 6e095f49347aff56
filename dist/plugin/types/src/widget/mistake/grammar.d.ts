import type { Token } from './tokens.js';
/** What may come next: a value, a key, what stands between them, or nothing. */
type State = 'value' | 'key' | 'colon' | 'next' | 'end';
/** A bracket that is open, or that was closed in a line that stands further left than its own or further right. */
interface Suspect {
    readonly bracket: Token;
    /** The piece at which this shows. */
    readonly at: Token;
    /** The last piece before it that is not a comma. */
    readonly after: Token;
}
/** Where the grammar of JSON ends in a text, and what was seen on the way. */
export interface Deviation {
    /** The first piece that can't stand where it is. */
    readonly token: Token;
    /** The pieces before it and behind it. */
    readonly before: Token | undefined;
    readonly next: Token | undefined;
    /** The last piece before it that is not a comma. */
    readonly after: Token | undefined;
    readonly state: State;
    /** The brackets that are open there, from the outermost. */
    readonly open: readonly Token[];
    /** The first bracket that the indentation says is closed too late, if it does. */
    readonly unclosed: Suspect | undefined;
    /** The first closing bracket that the indentation says is one too many, if it does. */
    readonly surplus: Token | undefined;
}
export declare const closerOf: (bracket: Token) => string;
/** Follows a text as far as it is JSON, as loosely as the parser does: with comments, bare keys and commas at the end. */
export declare function findDeviation(tokens: Iterable<Token>): Deviation | undefined;
export {};
