import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounded } from '../helpers/fuzz/runs.js';

it('a failing input of the fuzz is printed at once, and the search for a smaller one ends', async () => {
  const printed: string[] = [];
  let calls = 0;
  const check = bounded(
    (files: ReadonlyMap<string, Uint8Array>) => {
      calls += 1;
      if (calls > 2) throw new Error(`Call ${String(calls)} of ${String(files.size)}`);
    },
    (text) => printed.push(text),
  );
  const trees = fc.uint8Array({ minLength: 1 }).map((bytes) => new Map([['a.json', bytes]]));
  const { failed, numShrinks } = await fc.check(fc.asyncProperty(trees, check), { numRuns: 10 });
  expect(failed).toBe(true);
  expect(numShrinks).toBeLessThanOrEqual(200);
  expect(calls).toBeLessThanOrEqual(203);
  expect(printed).toEqual([expect.stringMatching(/^Failed with FUZZ_SEED=.+"a\.json": "/su)]);
});
