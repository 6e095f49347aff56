import { type AST } from 'jsonc-eslint-parser';
type Visitor = {
    [Type in AST.JSONNode['type']]?: (node: Extract<AST.JSONNode, {
        type: Type;
    }>) => void;
};
/** Calls a function for each node of a tree by its type, an outer node before what is in it. */
export declare function walkTree(tree: AST.JSONProgram, visitor: Visitor): void;
export {};
