import type { Comment, Program } from 'estree';
import type { Mistake } from './mistake/find-mistake.js';
import { type ScriptNodes } from './script-nodes.js';
/** Why parsers stop at a script. */
export interface ScriptMistake extends Mistake {
    /** Whether the script may be right, and is only too much to look at. */
    readonly isDoubt?: boolean;
}
/** The tree of a script as ESLint's parsers make it, as far as rules look at it. */
export type ScriptTree = Program & {
    readonly comments?: Comment[];
};
/**
 * The text of a script without its byte-order mark, and what was read from it, each at most once. It has of ESLint's
 * `SourceCode` what rules use.
 */
export declare class ScriptText {
    #private;
    readonly text: string;
    readonly hasMark: boolean;
    readonly isModule: boolean;
    /**
     * @param hasMark whether the file starts with the byte-order mark
     * @param isModule whether it may have `import` and `export`
     * @param tree the tree of the text, if somebody has parsed it already
     */
    constructor(text: string, hasMark: boolean, isModule: boolean, tree?: ScriptTree);
    /** The text to judge: of a script nobody knows what was meant. */
    get judged(): this;
    /** What stops parsers, or undefined if the text is a script. */
    get mistake(): ScriptMistake | undefined;
    /** The text as a tree, or undefined if it can't be parsed. */
    get tree(): ScriptTree | undefined;
    /** The nodes of the tree; undefined if the text can't be parsed or nests too deeply. */
    get all(): ScriptNodes | undefined;
    /** The tree as ESLint has it. @throws if the text can't be parsed */
    get ast(): ScriptTree;
}
/** Whether a text is a script, or a part of one. */
export declare function isScript(text: string): boolean;
