import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks, type Block } from '../../../src/action/review/blocks.js';
import { bodyOf } from '../../../src/action/review/body.js';
import type { Proposal } from '../../../src/action/review/proposal.js';
import { applySuggestions } from '../../helpers/apply-suggestion.js';

const finding = { ruleId: 'x', severity: 2, message: 'Wrong.', line: 1, column: 1 } as const;

/** A proposal that replaces the first `old` in a text. */
function replacing(text: string, old: string, written: string): Proposal {
  const start = text.indexOf(old);
  return { finding, id: `x:${old}`, range: [start, start + old.length], text: written };
}

const shape = ({ start, end, after }: Block) => [start, end, after.join('')] as const;
const shapes = (text: string, proposals: readonly Proposal[]) =>
  toBlocks(text, proposals).map(shape);

const text = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';

describe('a block', () => {
  it('has as few lines as the change needs', () => {
    expect(shapes(text, [replacing(text, '2', '4')])).toEqual([[3, 3, '  "b": 4,\n']]);
    const wide = replacing(text, '"a": 1,\n  "b": 2,\n  "c": 3', '"a": 1,\n  "b": 9,\n  "c": 3');
    expect(shapes(text, [wide])).toEqual([[3, 3, '  "b": 9,\n']]);
  });

  it('deletes lines', () => {
    expect(shapes(text, [replacing(text, '  "b": 2,\n', '')])).toEqual([[3, 3, '']]);
    expect(shapes(text, [replacing(text, '\n  "b": 2,', '')])).toEqual([[3, 3, '']]);
    expect(shapes(text, [replacing(text, ',\n  "c": 3', '')])).toEqual([[3, 4, '  "b": 2\n']]);
  });

  it('adds lines beside one that stays', () => {
    expect(shapes(text, [replacing(text, ',\n  "c"', ',\n  "x": 0,\n  "c"')])).toEqual([
      [4, 4, '  "x": 0,\n  "c": 3\n'],
    ]);
    expect(shapes(text, [replacing(text, '3', '3,\n  "d": 4')])).toEqual([
      [4, 4, '  "c": 3,\n  "d": 4\n'],
    ]);
  });

  it('has all changes of a line', () => {
    const line = '{ "a": 1, "b": 2 }\n';
    const proposals = [replacing(line, '2', '4'), replacing(line, '1', '3')];
    const [block, ...others] = toBlocks(line, proposals);
    expect(others).toEqual([]);
    expect(block && shape(block)).toEqual([1, 1, '{ "a": 3, "b": 4 }\n']);
    expect(block?.proposals.map(({ id }) => id)).toEqual(['x:1', 'x:2']);
  });

  it('has the first of those that overlap', () => {
    const proposals = [replacing(text, '2,\n', '4,\n'), replacing(text, '"b": 2', '"b": 5')];
    const [block] = toBlocks(text, proposals);
    expect(block && shape(block)).toEqual([3, 3, '  "b": 5,\n']);
    expect(block?.proposals).toHaveLength(1);
  });

  it('joins what shares a line with both, and leaves out what touches another as ESLint does', () => {
    const proposals = [
      replacing(text, '1,\n  "b": 2', '7,\n  "b": 8'),
      replacing(text, '3', '9'),
      replacing(text, ',\n  "c"', '\n  ,"c"'),
    ];
    expect(shapes(text, proposals)).toEqual([[2, 4, '  "a": 7,\n  "b": 8,\n  "c": 9\n']]);
  });

  it('is none if nothing changes', () => {
    expect(toBlocks(text, [replacing(text, '2', '2')])).toEqual([]);
  });
});

describe('all blocks of a text', () => {
  const letter = fc.constantFrom('a', 'b', '\n', '`', '"');
  const some = (maxLength: number) => fc.string({ unit: letter, maxLength });

  it('do what all changes do', () => {
    const inputs = fc.tuple(
      some(40),
      fc.array(fc.tuple(fc.nat(6), fc.nat(6), some(6)), { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
    );
    fc.assert(
      fc.property(inputs, ([start, steps, lineEnd]) => {
        const given = `${start}\n`.replaceAll('\n', lineEnd);
        const proposals: Proposal[] = [];
        let place = 0;
        for (const [gap, length, written] of steps) {
          const from = place + gap + 1;
          const to = from + length;
          if (to >= given.length) break;
          const isInside = given[from - 1] === '\r' || given[to - 1] === '\r';
          const range: [number, number] = [from, to];
          const change = written.replaceAll('\n', lineEnd);
          if (!isInside) proposals.push({ finding, id: String(from), range, text: change });
          place = to;
        }
        let [expected, done] = ['', 0];
        for (const { range, text: written } of proposals) {
          expected += given.slice(done, range[0]) + written;
          done = range[1];
        }
        expected += given.slice(done);
        const blocks = toBlocks(given, proposals);
        const comments = blocks.map((block) => ({ body: bodyOf(block, 'x'), place: block }));
        expect(applySuggestions(given, comments)).toBe(expected);
        for (const [index, block] of blocks.entries())
          expect(block.start).toBeGreaterThan(blocks[index - 1]?.end ?? 0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
