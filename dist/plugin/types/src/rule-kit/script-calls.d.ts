import type { Rule } from 'eslint';
import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
/**
 * What is reported of things that must not stand in a script: each, or the first of them and their number in a file that a
 * tool wrote, where nobody corrects one after the other.
 */
export declare function eachOrFirst<T extends Node>(script: Script, found: readonly T[]): readonly {
    readonly node: T;
    readonly count?: number;
}[];
/** The statement that is nothing but a call of a function, and that can be left out; undefined if there is none. */
export declare function statementOfCall(script: Script, callee: Node): Node | undefined;
/** A fix that takes a statement out, with its line if nothing else stands on that. */
export declare function removeStatement({ text }: Script, statement: Node): (fixer: Rule.RuleFixer) => Rule.Fix;
