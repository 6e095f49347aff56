import { describe, expect, it } from 'vitest';
import { hunksIn, liesIn } from '../../../src/action/diff/line-ranges.js';

describe('the hunks of a patch', () => {
  it('show lines of the new file', () => {
    const patch = '@@ -1,3 +1,4 @@ {\n a\n+@@ -9 +9 @@\n b\n@@ -9 +10 @@\n-x\n+y\n';
    expect(hunksIn(patch)).toEqual([
      { start: 1, end: 4 },
      { start: 10, end: 10 },
    ]);
  });

  it('show none of a file that is deleted', () => {
    expect(hunksIn('@@ -1,2 +0,0 @@\n-a\n-b\n')).toEqual([]);
    expect(hunksIn('')).toEqual([]);
  });

  it('hold a range only as a whole', () => {
    const hunks = [
      { start: 1, end: 4 },
      { start: 5, end: 9 },
    ];
    expect(liesIn({ start: 1, end: 4 }, hunks)).toBe(true);
    expect(liesIn({ start: 9, end: 9 }, hunks)).toBe(true);
    expect(liesIn({ start: 4, end: 5 }, hunks)).toBe(false);
    expect(liesIn({ start: 9, end: 10 }, hunks)).toBe(false);
    expect(liesIn({ start: 0, end: 1 }, hunks)).toBe(false);
  });
});
