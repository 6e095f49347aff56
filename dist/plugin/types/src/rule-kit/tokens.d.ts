import type { AST } from 'jsonc-eslint-parser';
/** From the first character to behind the last. */
export type Range = [start: number, end: number];
/** A piece of a JSON text that the parser read as one, or a comment. */
export interface Token {
    readonly type: string;
    readonly value: string;
    readonly range: Range;
    readonly loc: AST.SourceLocation;
}
/** The tokens of a text in their order. */
export declare function tokensOf({ tokens }: AST.JSONProgram): readonly Token[];
/** The comments of a text in their order. */
export declare function commentsOf({ comments }: AST.JSONProgram): readonly Token[];
/** The last token that ends at or before a position, or undefined if there is none. */
export declare function tokenBefore(tokens: readonly Token[], position: number): Token | undefined;
/** The first token that starts at or after a position, or undefined if there is none. */
export declare function tokenAfter(tokens: readonly Token[], position: number): Token | undefined;
/** Tokens and comments in the order of the text. */
export declare function tokensAndComments(ast: AST.JSONProgram): readonly Token[];
