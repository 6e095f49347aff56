import type { AST } from 'jsonc-eslint-parser';
import { JsonValue } from './json-value.js';
import { type Mistake } from './mistake/find-mistake.js';
/**
 * The text of a JSON file without its byte-order mark, and what was read from it, each at most once. It has of ESLint's
 * `SourceCode` what rules use, so that our own runner gives it to them as one.
 */
export declare class JsonText {
    #private;
    readonly text: string;
    readonly hasMark: boolean;
    /** Whether the text has nothing that only loose parsers know. */
    readonly isStrict: boolean;
    /**
     * @param hasMark whether the file starts with the byte-order mark
     * @param tree the tree of the text, if somebody has parsed it already
     */
    constructor(text: string, hasMark: boolean, tree?: AST.JSONProgram);
    /** What stops parsers, or undefined if the text is JSON, at least with comments and trailing commas. */
    get mistake(): Mistake | undefined;
    /** The text to judge: this one, or the one that was probably meant if one mistake stops parsers. */
    get judged(): JsonText;
    /** The value of the text to judge, or undefined if it is not JSON, not even with comments and trailing commas. */
    get value(): unknown;
    /** The value with its place in the text, or undefined as for `value`. */
    get root(): JsonValue | undefined;
    /** The text as a tree. @throws the parser's error if the text can't be parsed */
    get ast(): AST.JSONProgram;
    /** The parser's error with its `lineNumber` and `column`, or undefined if the text is JSON, at least loosely. */
    get error(): Error | undefined;
    /** Whether a key may be repeated in its object. */
    get mayDuplicateKeys(): boolean;
}
/** Whether a text is JSON with nothing that only loose parsers know. */
export declare function isStrictJson(text: string): boolean;
/** The value of a text, strict or loose, or undefined if it is neither. */
export declare function parsePlain(text: string): unknown;
