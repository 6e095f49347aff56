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
export function tokensOf({ tokens }: AST.JSONProgram): readonly Token[] {
  return tokens;
}

/** The comments of a text in their order. */
export function commentsOf({ comments }: AST.JSONProgram): readonly Token[] {
  // The parser's type has no places, which it always fills in.
  return comments as unknown as readonly Token[];
}

/** The last token that ends at or before a position, or undefined if there is none. */
export function tokenBefore(tokens: readonly Token[], position: number): Token | undefined {
  return tokens[firstIndex(tokens, ({ range }) => range[1] > position) - 1];
}

/** The first token that starts at or after a position, or undefined if there is none. */
export function tokenAfter(tokens: readonly Token[], position: number): Token | undefined {
  return tokens[firstIndex(tokens, ({ range }) => range[0] >= position)];
}

/** Tokens and comments in the order of the text. */
export function tokensAndComments(ast: AST.JSONProgram): readonly Token[] {
  return [...tokensOf(ast), ...commentsOf(ast)].sort((one, other) => one.range[0] - other.range[0]);
}

/** The index of the first token that a condition holds for, as it does for all after that one. */
function firstIndex(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(tokens[middle] as Token)) high = middle;
    else low = middle + 1;
  }
  return low;
}
