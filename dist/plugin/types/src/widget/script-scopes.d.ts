import type { Node, Program } from 'estree';
/** The names in a script that nothing in it declares, so that they stand for what is around it. */
export declare function undeclaredNames(tree: Program): ReadonlySet<Node>;
