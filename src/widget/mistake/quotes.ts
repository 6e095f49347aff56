import { insertion, replacement, type Candidate } from './candidate.js';
import type { Deviation } from './grammar.js';
import type { Edit } from './repair.js';
import { curlyQuote, tokensOf, type Token } from './tokens.js';

/** What JSON writes for a word of Python, of Ruby, or in another case. */
const constants: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
};
const constantOf = (word: string): string | undefined =>
  Object.hasOwn(constants, word.toLowerCase()) ? constants[word.toLowerCase()] : undefined;
const invisible = /^[\p{Cf}\p{Cc}]+/u;

/** What may be wrong with quotes, or with what stands without them; nothing if something else is wrong. */
export function quoteMistakes(text: string, deviation: Deviation): readonly Candidate[] {
  const { token, before, state } = deviation;
  const line = lineAround(text, token.start);
  if (token.kind === 'curly' || (token.kind === 'open' && line.text.search(curlyQuote) >= 0))
    return [curlyQuotes(text, token)];
  if (token.kind === 'word') {
    const constant = state === 'value' ? constantOf(token.text) : undefined;
    if (constant !== undefined) return [wordOfPython(text, token, constant)];
    const [hidden] = invisible.exec(token.text) ?? [];
    if (hidden !== undefined) return [invisibleCharacters(text, token)];
  }
  const isSameLine = before !== undefined && before.start >= line.start;
  const isInside = isSameLine || token.kind === 'word';
  if (token.kind === 'open' || (isInside && hasOddQuotes(line.text)))
    return missingQuote(text, token, line);
  const isText = token.kind === 'word' || token.kind === 'string';
  if (isText && state === 'next' && isSameLine && before.kind === 'string') {
    if (token.start === before.end || token.kind === 'word') return [innerQuote(line, before)];
  }
  if (token.kind !== 'word') return [];
  if (state !== 'value' && state !== 'key') return [];
  const message = `This ${state === 'key' ? 'key' : 'text'} has no quotes. Write it in double quotes.`;
  const written = `"${token.text}"`;
  return [replacement(message, token, written, state === 'key', 'Write it in double quotes.')];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAround(text: string, offset: number): Line {
  const isBreak = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let [start, end] = [offset, offset];
  while (start > 0 && !isBreak(start - 1)) start -= 1;
  while (end < text.length && !isBreak(end)) end += 1;
  return { start, end, text: text.slice(start, end) };
}

/** All curly quotes of the text at once: an editor that writes one writes them all. Inside of texts they may stand. */
function curlyQuotes(text: string, { start, kind }: Token): Candidate {
  const edits = [...tokensOf(text)].flatMap((token): readonly Edit[] => {
    if (token.kind !== 'curly' && token.kind !== 'open') return [];
    const found = text.slice(token.start, token.end).matchAll(curlyQuote);
    return Array.from(found, ({ index }) => {
      const at = token.start + index;
      return { start: at, end: at + 1, text: '"' };
    });
  });
  const first =
    kind === 'curly' ? start : (edits.find((edit) => edit.start > start)?.start ?? start);
  const message = 'The quotes around this text are curly. JSON needs straight ones: write ".';
  const description = 'Write straight quotes.';
  return { message, offset: first, repair: { edits, isCertain: true, description } };
}

function wordOfPython(text: string, { start }: Token, constant: string): Candidate {
  const edits = editWords(text, (word) => {
    const value = constantOf(word);
    return value === word ? undefined : value;
  });
  const message = `JSON writes ${constant} here, in lower case and without quotes.`;
  const description = 'Write true, false and null as JSON does.';
  return { message, offset: start, repair: { edits, isCertain: true, description } };
}

function invisibleCharacters(text: string, { start, text: word }: Token): Candidate {
  const edits = editWords(text, (one) =>
    invisible.test(one) ? one.replace(invisible, '') : undefined,
  );
  const code = word.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `An invisible character (U+${code}) stands here. Delete it.`;
  const description = 'Delete the invisible characters.';
  return { message, offset: start, repair: { edits, isCertain: true, description } };
}

function editWords(text: string, edit: (word: string) => string | undefined): readonly Edit[] {
  return [...tokensOf(text)].flatMap((token) => {
    const replaced = token.kind === 'word' ? edit(token.text) : undefined;
    return replaced === undefined ? [] : [{ start: token.start, end: token.end, text: replaced }];
  });
}

function hasOddQuotes(line: string): boolean {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '"') count += 1;
  }
  return count % 2 === 1;
}

/** The places where the one quote may be missing, of which only one leads to JSON if the line tells. */
function missingQuote(text: string, token: Token, line: Line): readonly Candidate[] {
  const isOpen = token.kind === 'open';
  const offset = token.start;
  const message = isOpen
    ? String.raw`This text is not closed in its line. Write " at its end, and \n for a line break inside of it.`
    : 'A quote is missing in this line.';
  const keyWithoutEnd = /^[\s{,]*"[\w.-]+(?=\s*:)/u.exec(line.text)?.[0];
  const keyWithoutStart = /^[\s{,]*(?=[\w.-]+"\s*:)/u.exec(line.text)?.[0];
  let last = line.end;
  while (last > token.start && /[\s,\]}]/u.test(text.charAt(last - 1))) last -= 1;
  const quote = (at: number, which: string): Candidate =>
    insertion(`The ${which} is missing. Write ".`, at, '"', false);
  return [
    { message, offset },
    ...(keyWithoutStart === undefined
      ? []
      : [quote(line.start + keyWithoutStart.length, 'opening quote of this key')]),
    ...(keyWithoutEnd === undefined
      ? []
      : [quote(line.start + keyWithoutEnd.length, 'closing quote of this key')]),
    ...(token.kind === 'word' ? [quote(token.start, 'opening quote of this text')] : []),
    quote(last, 'closing quote of this text'),
  ];
}

/** A quote inside of a text, which has to be escaped like all others in it. */
function innerQuote({ text, start }: Line, before: Token): Candidate {
  const message = String.raw`A quote inside of the text ends it here. Write \" for each quote that belongs to the text.`;
  const offset = before.end - 1;
  const first = /^[\s{,]*"[^"\\]*"\s*:\s*"/u.exec(text)?.[0].length;
  const last = text.lastIndexOf('"');
  if (first === undefined || first > offset - start || /[^\s,}\]]/u.test(text.slice(last + 1)))
    return { message, offset };
  const inside = text.slice(first, last);
  const edits = [...inside.matchAll(/\\.|"/gu)]
    .filter(({ 0: written }) => written === '"')
    .map(({ index }) => ({ start: start + first + index, end: start + first + index, text: '\\' }));
  const description = String.raw`Write \" for each quote in the text.`;
  return { message, offset, repair: { edits, isCertain: false, description } };
}
