import { insertion, lineOf, removal, replacement, type Candidate } from './candidate.js';
import { closerOf, type Deviation } from './grammar.js';
import { keyName } from './key-name.js';
import type { Token } from './tokens.js';

/** What may be wrong with brackets, commas and colons. */
export function markMistakes(text: string, deviation: Deviation): readonly Candidate[] {
  const { token, state, open } = deviation;
  const top = open.at(-1);
  if (token.kind === 'end') return atEnd(text, deviation);
  if (state === 'end') return behindEnd(text, deviation);
  if (!top) return [{ message: 'The file must begin with "{".', offset: token.start }];
  if (isCloser(token) && token.text !== closerOf(top)) return wrongBracket(text, deviation, top);
  if (state === 'key') return [wrongKey(deviation)];
  if (state === 'colon') return [missingColon(deviation)];
  if (state === 'value') return [{ message: 'A value is missing here.', offset: token.start }];
  return missingComma(text, deviation, top);
}

const isCloser = ({ text }: Token): boolean => text === '}' || text === ']';

function wrongKey({ token, before = token }: Deviation): Candidate {
  if (token.text === ',') return removal('There is one comma too many.', token, true);
  if (token.text !== '{' && token.text !== '[')
    return { message: 'A key in double quotes must stand here.', offset: before.end };
  const message = `A key is missing before this "${token.text}". In "{" and "}" each value has one, as in "key": ${token.text}`;
  return { message, offset: token.start };
}

function missingColon({ token, before = token }: Deviation): Candidate {
  if (token.text === '=')
    return replacement('Write ":" and not "=" between a key and its value.', token, ':', true);
  const isValue = token.kind !== 'mark' || token.text === '{' || token.text === '[';
  return isValue
    ? insertion('A colon is missing between the key and its value.', before.end, ':', true)
    : { message: 'This key has no value. Write ":" and a value behind it.', offset: before.end };
}

function missingComma(
  text: string,
  { token, before = token, after = token, next, unclosed }: Deviation,
  top: Token,
): readonly Candidate[] {
  if (token.text === ';')
    return [replacement('Write "," and not ";" between two members.', token, ',', true)];
  const isList = top.text === '[';
  const isMember = next?.text === ':' && (token.kind === 'string' || token.kind === 'word');
  const listIsOpen = isList && (isMember || token.text === ':');
  const { at = token, after: last = after } = unclosed?.bracket === top ? unclosed : {};
  const comma = at === token && before === after ? ',' : '';
  const closed = listIsOpen
    ? [insertion(missingCloser(text, top), last.end, `]${comma}`, false)]
    : [];
  if (token.text === ':') {
    const message = 'In "[" and "]" values have no keys. Write the members in "{" and "}".';
    return [...closed, { message, offset: token.start }];
  }
  const isValue = token.kind !== 'mark' || token.text === '{' || token.text === '[';
  if (!isValue || !(isList || isMember)) {
    const message = 'After this value a comma or a closing bracket must follow.';
    return [{ message, offset: before.end }];
  }
  const name = isMember ? keyName(text.slice(token.start, token.end)) : undefined;
  const place = name === undefined ? 'after this value' : `before "${name}"`;
  return [insertion(`A comma is missing ${place}.`, before.end, ',', isMember), ...closed];
}

function wrongBracket(
  text: string,
  { token, after = token }: Deviation,
  top: Token,
): readonly Candidate[] {
  const wanted = closerOf(top);
  const message = `This must be "${wanted}", because it closes the "${top.text}" of line ${lineOf(text, top.start)}.`;
  return [
    insertion(missingCloser(text, top), after.end, wanted, false),
    replacement(message, token, wanted, false),
    removal(`There is one "${token.text}" too many.`, token, false),
  ];
}

function atEnd(
  text: string,
  { token, before = token, state, open, unclosed }: Deviation,
): readonly Candidate[] {
  const last = open.at(-1);
  if (!last) return [{ message: 'The file ends where a value must stand.', offset: before.end }];
  const isWhole = state === 'next' || before.text === ',';
  const more = open.length > 1 ? ` ${String(open.length)} brackets are still open.` : '';
  const message = isWhole
    ? missingCloser(text, last) + more
    : `The file breaks off here. The "${last.text}" of line ${lineOf(text, last.start)} is never closed.${more}`;
  // Of a file that breaks off nobody knows what else it lacks.
  if (!isWhole || open.length > 1) return [{ message, offset: before.end }];
  const atLast = insertion(message, before.end, closerOf(last), false);
  if (!unclosed) return [atLast];
  const { bracket, after: end } = unclosed;
  return [insertion(missingCloser(text, bracket), end.end, closerOf(bracket), false), atLast];
}

function behindEnd(
  text: string,
  { token, before = token, surplus }: Deviation,
): readonly Candidate[] {
  if (token.text === ';')
    return [removal('JSON has no semicolon at its end. Delete it.', token, true)];
  const tooMuch = (bracket: Token): Candidate =>
    removal(`There is one "${bracket.text}" too many.`, bracket, false);
  const suspects = surplus ? [tooMuch(surplus)] : [];
  if (isCloser(token)) return [...suspects, tooMuch(token)];
  if (token.text === ',' && isCloser(before)) return [...suspects, tooMuch(before)];
  const line = lineOf(text, Math.max(before.end - 1, 0));
  const message = `The JSON ends in line ${line}, and more follows here. Delete what does not belong to it.`;
  return [{ message, offset: token.start }];
}

function missingCloser(text: string, bracket: Token): string {
  return `A closing "${closerOf(bracket)}" is missing: the "${bracket.text}" of line ${lineOf(text, bracket.start)} is never closed.`;
}
