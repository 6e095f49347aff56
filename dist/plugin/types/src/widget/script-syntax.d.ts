import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, MemberExpression, Node, Property, PropertyDefinition } from 'estree';
export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;
export declare function isFunction(node: Node | null | undefined): node is FunctionNode;
/** A text that stands in a script as it is; undefined if it is made of others. */
export declare function textOf(node: Node | null | undefined): string | undefined;
/** The name of a member or a property, as it is written or in brackets; undefined if it is worked out. */
export declare function nameOf(node: MemberExpression | Property | PropertyDefinition): string | undefined;
/** Where a node begins and ends in the text. */
export declare function rangeOf(node: Node): [number, number];
/** Nodes in the order of the text. */
export declare function inOrder<T extends Node>(nodes: readonly T[]): readonly T[];
