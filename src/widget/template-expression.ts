/** What has to come next in an expression: a value, a test behind `is`, the second of two joining words, … */
type State = 'value' | 'operator' | 'name' | 'test' | 'second word';

/** What an expression of a template has that no Twig reads. */
export interface ExpressionMistake {
  readonly kind: 'unexpected' | 'unclosed' | 'incomplete';
  readonly start: number;
  readonly end: number;
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The parts of an expression; the last takes one character that is none of them. */
const parts =
  /(?<blank>\s+)|(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<word>b-(?:and|x?or)\b|[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<sign>\?\?|\?:|\?\.|<=>|[!=]==?|=>|\.\.\.?|\*\*|\/\/|[<>]=|[+\-~*/%<>=!?:,.|])|(?<bracket>[()[\]{}])|(?<other>[^])/gu;

/** Words between two values, alone and as the first of two words. */
const joining = /^(?:and|or|xor|b-and|b-or|b-xor|in|matches|if)$/u;
const joiningWithNext = /^(?:not|starts|ends|has)$/u;
/** Words behind a value that go on with what stands in front of it, as in `is divisible by`. */
const continuing = /^(?:as|by|only)$/u;
/** Signs that may stand in front of a value, or in place of one that is left out. */
const inFront = /^(?:[-+!:,~]|\.{2,3}|\?:?)$/u;

/**
 * Finds the first thing in an expression that twig.js stops at, as far as it is certain: filters,
 * functions and tests of any name pass.
 *
 * @param text the template
 * @param from where the expression begins in it
 */
export function mistakeIn(text: string, from: number, to: number): ExpressionMistake | undefined {
  const open: { readonly closing: string; readonly start: number }[] = [];
  let state: State = 'value';
  let last = { value: '', start: from, end: from };
  parts.lastIndex = from;
  for (let match = parts.exec(text); match && match.index < to; match = parts.exec(text)) {
    const [value] = match;
    const { blank, text: quoted, word, number, sign, bracket } = match.groups ?? {};
    if (blank !== undefined) continue;
    const place = { start: match.index, end: match.index + value.length };
    const unexpected = { kind: 'unexpected', ...place } as const;
    if (word !== undefined) {
      const next = afterWord(word, state);
      if (!next) return unexpected;
      state = next;
    } else if (quoted !== undefined || number !== undefined) {
      if (state === 'operator' || state === 'test') return unexpected;
      state = 'operator';
    } else if (sign !== undefined) {
      if (state === 'value' && !inFront.test(sign)) return unexpected;
      state = /^(?:\?\.|[.|])$/u.test(sign) ? 'name' : 'value';
    } else if (bracket !== undefined && Object.hasOwn(closings, bracket)) {
      if (bracket === '{' && state !== 'value') return unexpected;
      open.push({ closing: closings[bracket] ?? '', start: place.start });
      state = 'value';
    } else if (bracket !== undefined) {
      if (open.pop()?.closing !== bracket) return unexpected;
      state = 'operator';
    } else {
      return unexpected;
    }
    last = { value, ...place };
  }
  const unclosed = open.pop();
  if (unclosed) return { kind: 'unclosed', start: unclosed.start, end: unclosed.start + 1 };
  // twig.js does not mind a colon at the end.
  const isComplete = last.end === from || last.value === ':';
  if (isComplete || state === 'operator' || state === 'test') return undefined;
  return { kind: 'incomplete', start: last.start, end: last.end };
}

function afterWord(word: string, state: State): State | undefined {
  switch (state) {
    case 'value':
      return word === 'not' ? 'value' : 'operator';
    case 'name':
      return 'operator';
    case 'test':
      return word === 'not' ? 'test' : 'operator';
    case 'second word':
      return 'value';
    case 'operator':
      if (word === 'is') return 'test';
      if (joiningWithNext.test(word)) return 'second word';
      if (continuing.test(word)) return 'operator';
      return joining.test(word) ? 'value' : undefined;
  }
}
