import { describe, expect, it } from 'vitest';
import { truncate } from '../../src/text/truncate.js';

describe('cut', () => {
  it.each([
    ['short', 5, 'short'],
    ['too long', 7, 'too …'],
    ['äöü', 6, 'äöü'],
    ['äöüß', 7, 'äö…'],
    ['a👩👩', 9, 'a👩👩'],
    ['a👩👩', 8, 'a👩…'],
    // A family is one character of four people, and an accent belongs to its letter.
    ['a👨‍👩‍👧‍👦b', 20, 'a…'],
    ['xe\u0301e\u0301', 7, 'xe\u0301e\u0301'],
    ['xe\u0301e\u0301', 6, 'x…'],
    // What is too long by itself is cut all the same.
    [`e${'\u0301'.repeat(50)}`, 10, `e${'\u0301'.repeat(3)}…`],
  ])('%j to %i bytes gives %j', (text, bytes, expected) => {
    expect(truncate(text, bytes)).toBe(expected);
    expect(Buffer.byteLength(truncate(text, bytes))).toBeLessThanOrEqual(bytes);
  });
});
