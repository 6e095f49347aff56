import type { Node } from 'estree';
/** What parsers put on nodes that is not part of the tree. */
export declare const besideTheTree: Set<string>;
/** All nodes of a script, those above first, and what each of them is a part of. */
export interface ScriptNodes {
    readonly nodes: readonly Node[];
    readonly parents: ReadonlyMap<Node, Node>;
}
/** Goes through the tree of a script; undefined if it has more levels than are looked at. */
export declare function nodesOf(root: Node): ScriptNodes | undefined;
