import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { type Callbacks } from '../widget/script-callbacks.js';
import type { Script } from '../widget/script.js';
import { type FunctionNode } from '../widget/script-syntax.js';
/** The callbacks of the script that the platform loads; undefined if they can't be distinguished from others. */
export declare function callbacksOf(script: Script): Callbacks | undefined;
/** A callback that is there and gives the platform nothing, whichever way it goes. */
export interface SilentCallback {
    readonly name: string;
    readonly keyNode: Node;
    readonly fn: FunctionNode;
}
/** Those of some callbacks that return nothing. */
export declare function silentCallbacks(script: Script, names: readonly string[]): readonly SilentCallback[];
/** A fix that lets a function return true at its end, in the layout of its last statement. */
export declare function returnTrue({ text }: Script, { body }: FunctionNode): (fixer: Rule.RuleFixer) => Rule.Fix;
