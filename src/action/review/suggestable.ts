import { Buffer } from 'node:buffer';
import { decode, hasByteOrderMark } from '../../text/decode.js';
import type { Block } from './blocks.js';

/** Longer bodies GitHub doesn't take, and nobody reads a change of so much. */
const longestBlock = 20_000;
/** A comment names its findings, with sixty characters each at most. */
const mostFindings = 300;

/** The text of a file whose lines a comment can hold as they are: UTF-8, with line ends of one kind; else undefined. */
export function suggestableText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  const whole = hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes;
  if (Buffer.compare(Buffer.from(text), whole) !== 0) return undefined;
  return lineEndOf(text) === undefined ? undefined : text;
}

/**
 * Whether GitHub gives back exactly what a block writes.
 *
 * It replaces whole lines. It is not known what it makes of a last line without an end, nor of line ends of another kind
 * than the file has; and a byte-order mark that is not in the comment would be lost.
 */
export function isSuggestable(
  { start, before, after, proposals }: Block,
  bytes: Uint8Array,
): boolean {
  const end = lineEndOf(decode(bytes));
  const lines = [...before, ...after];
  const size = lines.reduce((sum, { length }) => sum + length, 0);
  return (
    end !== undefined &&
    size <= longestBlock &&
    proposals.length <= mostFindings &&
    !(start === 1 && hasByteOrderMark(bytes)) &&
    lines.every((line) => line.endsWith(end) && !line.includes('\0') && lineEndOf(line) === end)
  );
}

/** The one kind of line end that a text has; undefined if it has several, or a carriage return elsewhere. */
function lineEndOf(text: string): '\n' | '\r\n' | undefined {
  const isUnix = !text.includes('\r');
  if (isUnix) return '\n';
  return /(?:^|[^\r])\n|\r(?!\n)/u.test(text) ? undefined : '\r\n';
}
