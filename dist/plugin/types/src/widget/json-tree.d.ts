import { type AST } from 'jsonc-eslint-parser';
/**
 * Parses JSON, and JSON with comments, trailing commas and the like, into a tree with places.
 *
 * @throws the parser's error, with `lineNumber` and `column`, if the text is neither
 */
export declare function parseTree(text: string): AST.JSONProgram;
/** The key of a member as a string. */
export declare function keyText({ key }: AST.JSONProperty): string;
/** The elements of an array without its holes. */
export declare function elementsOf({ elements }: AST.JSONArrayExpression): readonly AST.JSONExpression[];
/** The value of a node as `JSON.parse` would give it; what is not JSON becomes NaN. */
export declare function plainOf(node: AST.JSONExpression): unknown;
