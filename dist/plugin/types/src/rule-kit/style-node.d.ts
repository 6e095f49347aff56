import type { AST } from 'jsonc-eslint-parser';
import type { StyleNode } from '../widget/style-text.js';
/** What a message says of selectors: their texts, and what to write instead of the first. */
export declare function namesOfSelectors(selectors: readonly StyleNode[], text: string): {
    selectors: string;
    example: string;
};
/** The place of nodes that stand one after another. */
export declare function placeOfNodes(nodes: readonly StyleNode[]): AST.SourceLocation;
