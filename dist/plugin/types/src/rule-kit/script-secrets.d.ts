import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
/** A secret in a script. */
interface ScriptSecret {
    readonly node: Node;
    /** What it is by its form, to follow "holds". */
    readonly name?: string;
    /** The name that it is given, if that says what it is. */
    readonly key?: string;
}
/** The texts of a script that are secrets, by their form or by the name that they are given. */
export declare function secretsIn(script: Script): readonly ScriptSecret[];
export {};
