import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/text/position.js';

describe('the place of an offset', () => {
  it.each([
    ['the start', '', 0, { line: 1, column: 0 }],
    ['a column', 'abc', 2, { line: 1, column: 2 }],
    ['the end of a line', 'ab\ncd', 2, { line: 1, column: 2 }],
    ['the start of the next one', 'ab\ncd', 3, { line: 2, column: 0 }],
    ['a line behind two kinds of line ends', 'a\r\nb\rc', 6, { line: 3, column: 1 }],
    ['a line behind breaks of JavaScript', 'a\u2028b\u2029c', 4, { line: 3, column: 0 }],
    ['the end of a text', 'a\n', 2, { line: 2, column: 0 }],
  ])('is that of %s', (_, text, offset, position) => {
    expect(positionAt(text, offset)).toEqual(position);
  });
});
