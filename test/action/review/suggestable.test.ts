import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/action/review/blocks.js';
import { isSuggestable, suggestableText } from '../../../src/action/review/suggestable.js';

/** Whether replacing a text in a file can be suggested. */
function isTaken(file: string | Uint8Array, old: string, written: string): boolean {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const text = suggestableText(bytes);
  if (text === undefined) return false;
  const start = text.indexOf(old);
  const finding = { ruleId: null, severity: 2, message: '', line: 1, column: 1 } as const;
  const range = [start, start + old.length] as const;
  const [block] = toBlocks(text, [{ finding, id: 'x', range, text: written }]);
  return block !== undefined && isSuggestable(block, bytes);
}

describe('a change can be suggested', () => {
  it.each([
    ['of lines that end as the file does', 'a\nb\n', 'b', 'c'],
    ['of lines of Windows', 'a\r\nb\r\n', 'b', 'c\r\nd'],
    ['that deletes lines', 'a\nb\nc\n', 'b\n', ''],
    ['beside a last line without an end', 'a\nb', 'a', 'c'],
    ['below a byte-order mark', '\uFEFFa\nb\n', 'b', 'c'],
    ['with what people can’t see', 'a\u2028\nb\n', 'b', '\u202E'],
  ])('%s', (_, file, old, written) => {
    expect(isTaken(file, old, written)).toBe(true);
  });

  it.each([
    ['of a last line without an end', 'a\nb', 'b', 'c'],
    ['beside a byte-order mark', '\uFEFFa\nb\n', 'a', 'c'],
    ['of a file with line ends of two kinds', 'a\r\nb\n', 'b', 'c'],
    ['of a file with carriage returns alone', 'a\rb\n', 'b', 'c'],
    ['that brings line ends of another kind', 'a\r\nb\r\n', 'b', 'c\nd'],
    ['that brings them into a file of Unix', 'a\nb\n', 'b', 'c\r\nd'],
    ['of a line with a null character', 'a\0b\n', 'b', 'c'],
    ['that is too long', 'a\nb\n', 'b', 'c'.repeat(30_000)],
  ])('unless it is one %s', (_, file, old, written) => {
    expect(isTaken(file, old, written)).toBe(false);
  });

  it('unless bytes of the file are not UTF-8', () => {
    expect(isTaken(Buffer.from([0x61, 0x0a, 0xff, 0x0a]), 'a', 'b')).toBe(false);
  });
});
