/** A piece of a JSON text, also of one that no parser reads. */
export interface Token {
  /**
   * `open` is a text whose closing quote is not on its line, `curly` a typographic quote, `word` what stands without
   * quotes, `end` the end of the file.
   */
  readonly kind: 'string' | 'open' | 'curly' | 'word' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** How the piece is written; empty for texts, so that nothing of them gets into a message. */
  readonly text: string;
  /** The columns before the first piece of its line, or undefined if the piece is not the first. */
  readonly indent: number | undefined;
}

/** Quotes that editors for prose put in the place of straight ones. */
export const curlyQuote = /[“”„‟«»‘’]/gu;

const gap = /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//uy;
const doubleQuoted = /"[^"\\\n\r]*(?:\\(?:\r\n|[^])[^"\\\n\r]*)*"?/uy;
const singleQuoted = /'[^'\\\n\r]*(?:\\(?:\r\n|[^])[^'\\\n\r]*)*'?/uy;
const template = /`[^`\\]*(?:\\[^][^`\\]*)*`?/uy;
/** An address is one piece, though its colon and its slashes would mean something else. */
const word = /[^\s"'`{}[\],:;=()<>“”„‟«»‘’]+(?::\/\/[^\s"'{}[\],]*)?/uy;
const quoted: Readonly<Record<string, RegExp>> = {
  '"': doubleQuoted,
  "'": singleQuoted,
  '`': template,
};

/** Takes a text apart; white space and comments are left out. It takes time in proportion to the length. */
export function* tokensOf(text: string): Generator<Token, void, undefined> {
  let at = 0;
  let lineStart = 0;
  let isFirst = true;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  while (at < text.length) {
    const skipped = take(gap);
    if (skipped !== '') {
      const lastBreak = Math.max(skipped.lastIndexOf('\n'), skipped.lastIndexOf('\r'));
      if (lastBreak >= 0) {
        lineStart = at + lastBreak + 1;
        isFirst = true;
      }
      at += skipped.length;
      continue;
    }
    const start = at;
    const character = text.charAt(at);
    const pattern = quoted[character];
    const written = pattern ? take(pattern) : take(word) || character;
    at += written.length;
    const kind = kindOf(written, pattern !== undefined);
    const shown = kind === 'word' || kind === 'mark' ? written : '';
    yield { kind, start, end: at, text: shown, indent: isFirst ? start - lineStart : undefined };
    isFirst = false;
  }
  yield { kind: 'end', start: at, end: at, text: '', indent: undefined };
}

function kindOf(written: string, isQuoted: boolean): Token['kind'] {
  if (isQuoted) return isClosed(written) ? 'string' : 'open';
  if (written.search(curlyQuote) === 0) return 'curly';
  return written.length === 1 && '{}[],:;=()<>'.includes(written) ? 'mark' : 'word';
}

/** The patterns stop in front of a line's end or behind the quote, so the last character tells, unless it is escaped. */
function isClosed(written: string): boolean {
  const quote = written.charAt(0);
  if (written.length < 2 || !written.endsWith(quote)) return false;
  let first = written.length - 1;
  while (written.charAt(first - 1) === '\\') first -= 1;
  return (written.length - 1 - first) % 2 === 0;
}
