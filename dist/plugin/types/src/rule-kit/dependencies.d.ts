import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
/** A file that `define` or `require` loads before a script goes on. */
export interface Dependency {
    readonly node: Node;
    readonly text: string;
}
/** The dependencies of a script that are written as they are. */
export declare function dependenciesOf(script: Script): readonly Dependency[];
