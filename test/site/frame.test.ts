import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/site/frame.js';

const lines = ['{', '  "a": 1,', '\t"b": [', '    2', '  ]', '}'];
const shown = (
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
): readonly string[] =>
  frameOf(lines, { line, column, endLine, endColumn }).map(
    ({ number, before, marked, after }) => `${String(number)}|${before}[${marked}]${after}`,
  );

describe('the lines around a finding', () => {
  it('mark its place', () => {
    expect(shown(2, 3, 2, 6)).toEqual(['1|{[]', '2|  ["a"]: 1,', '3|    "b": [[]', '4|    2[]']);
  });

  it('mark each line of a place without its indent', () => {
    expect(shown(3, 2, 5, 4)).toEqual([
      '1|{[]',
      '2|  "a": 1,[]',
      '3|    ["b": []',
      '4|    [2]',
      '5|  []]',
      '6|}[]',
    ]);
  });

  it('mark a place without length, also at the end of the file', () => {
    expect(shown(6, 2, 6, 2).at(-1)).toBe('6|}[]');
    expect(frameOf([''], { line: 1, column: 1, endLine: 1, endColumn: 1 })).toHaveLength(1);
  });

  it('are few if the place is long, and short if they are', () => {
    const many = Array.from({ length: 100 }, (_, index) => String(index));
    const place = { line: 1, column: 1, endLine: 100, endColumn: 1 };
    expect(frameOf(many, place)).toHaveLength(8);
    const line = `${'x'.repeat(500_000)}"here"${'y'.repeat(500_000)}`;
    const [{ before, marked, after } = { before: '', marked: '', after: '' }] = frameOf([line], {
      line: 1,
      column: 500_001,
      endLine: 1,
      endColumn: 500_007,
    });
    expect(marked).toBe('"here"');
    expect(before).toBe(`…${'x'.repeat(60)}`);
    expect(after).toMatch(/^y{100,200}…$/u);
  });

  it('show what nobody would see', () => {
    const [line] = frameOf(['"a\u202Eb"'], { line: 1, column: 1, endLine: 1, endColumn: 6 });
    expect(line?.marked).toBe('"a\\u{202e}b"');
  });
});
