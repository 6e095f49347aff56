import type { Token } from './tokens.js';

/** What may come next: a value, a key, what stands between them, or nothing. */
type State = 'value' | 'key' | 'colon' | 'next' | 'end';

/** A bracket that is open, or that was closed in a line that stands further left than its own or further right. */
interface Suspect {
  readonly bracket: Token;
  /** The piece at which this shows. */
  readonly at: Token;
  /** The last piece before it that is not a comma. */
  readonly after: Token;
}

/** Where the grammar of JSON ends in a text, and what was seen on the way. */
export interface Deviation {
  /** The first piece that can't stand where it is. */
  readonly token: Token;
  /** The pieces before it and behind it. */
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** The last piece before it that is not a comma. */
  readonly after: Token | undefined;
  readonly state: State;
  /** The brackets that are open there, from the outermost. */
  readonly open: readonly Token[];
  /** The first bracket that the indentation says is closed too late, if it does. */
  readonly unclosed: Suspect | undefined;
  /** The first closing bracket that the indentation says is one too many, if it does. */
  readonly surplus: Token | undefined;
}

const literal =
  /^(?:true|false|null|undefined|[+-]?(?:NaN|Infinity|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?n?))$/u;
const bareKey = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+)$/u;

export const closerOf = (bracket: Token): string => (bracket.text === '{' ? '}' : ']');

/** Follows a text as far as it is JSON, as loosely as the parser does: with comments, bare keys and commas at the end. */
export function findDeviation(tokens: Iterable<Token>): Deviation | undefined {
  const open: { readonly bracket: Token; readonly indent: number }[] = [];
  let state: State = 'value';
  let lineIndent = 0;
  let [before, after]: (Token | undefined)[] = [];
  let unclosed: Suspect | undefined;
  let surplus: Token | undefined;
  let found: Token | undefined;
  const deviation = (token: Token, next: Token | undefined): Deviation => {
    const brackets = open.map(({ bracket }) => bracket);
    return { token, before, next, after, state, open: brackets, unclosed, surplus };
  };
  for (const token of tokens) {
    if (found) return deviation(found, token);
    lineIndent = token.indent ?? lineIndent;
    const top = open.at(-1);
    const isCloser = token.text === '}' || token.text === ']';
    if (top && after && token.indent !== undefined) {
      const [indent, own] = [token.indent, top.indent];
      // A bracket that stands first in its line may well have its members below it.
      const least = top.bracket.indent === undefined ? indent : indent + 1;
      const isOutside = isCloser ? indent < own : own > 0 && least <= own && after !== top.bracket;
      if (isOutside) unclosed ??= { bracket: top.bracket, at: token, after };
      if (isCloser && indent > own) surplus ??= token;
    }
    const following = follow(token, state, top?.bracket);
    if (following === undefined) {
      found = token;
      continue;
    }
    if (following === 'open') open.push({ bracket: token, indent: lineIndent });
    if (following === 'close') open.pop();
    state = stateAfter(following, token, open.at(-1)?.bracket);
    before = token;
    if (token.text !== ',') after = token;
  }
  return found && deviation(found, undefined);
}

type Following = State | 'open' | 'close';

/** What a piece leads to, or undefined if it can't stand there. */
function follow(
  { kind, text }: Token,
  state: State,
  top: Token | undefined,
): Following | undefined {
  const isMark = kind === 'mark';
  const isObject = top?.text === '{';
  switch (state) {
    case 'value':
      if (isMark && (text === '{' || text === '[')) return 'open';
      // A list may have holes, and a comma at its end.
      if (isMark && top && !isObject) return text === ']' ? 'close' : comma(text);
      return kind === 'string' || (kind === 'word' && literal.test(text)) ? 'next' : undefined;
    case 'key':
      if (isMark) return text === '}' ? 'close' : undefined;
      return kind === 'string' || (kind === 'word' && bareKey.test(text)) ? 'colon' : undefined;
    case 'colon':
      return isMark && text === ':' ? 'value' : undefined;
    case 'next':
      if (isMark && top && text === closerOf(top)) return 'close';
      return isMark && text === ',' ? (isObject ? 'key' : 'value') : undefined;
    default:
      return kind === 'end' ? 'end' : undefined;
  }
}

function comma(text: string): State | undefined {
  return text === ',' ? 'value' : undefined;
}

function stateAfter(following: Following, { text }: Token, top: Token | undefined): State {
  if (following === 'open') return text === '{' ? 'key' : 'value';
  if (following === 'close' || following === 'next') return top ? 'next' : 'end';
  return following;
}
