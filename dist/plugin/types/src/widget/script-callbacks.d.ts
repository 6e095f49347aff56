import type { Node } from 'estree';
import type { Script } from './script.js';
import { type FunctionNode } from './script-syntax.js';
/** The object with the functions that the platform calls. */
export interface Callbacks {
    /** The name of the object, where it is made. */
    readonly keyNode: Node;
    /** What stands under each name that can be read. */
    readonly members: ReadonlyMap<string, {
        readonly keyNode: Node;
        readonly value: Node;
    }>;
    /** Whether nothing can be in the object that is not in `members`. */
    readonly isWhole: boolean;
}
/** Finds the callbacks of a widget; undefined if they are made elsewhere, or in more than one place. */
export declare function findCallbacks(script: Script): Callbacks | undefined;
/** The function that a value is, or that it names; undefined if nobody can say. */
export declare function functionOf(script: Script, value: Node): FunctionNode | undefined;
/** Whether some way through a function gives its caller something. */
export declare function returnsSomething(script: Script, fn: FunctionNode): boolean;
