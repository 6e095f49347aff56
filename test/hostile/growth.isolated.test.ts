import { describe, expect, it, vi } from 'vitest';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { readHtml } from '../../src/rule-kit/html.js';
import type { FolderEntry } from '../../src/widget/files.js';
import { findPath } from '../../src/widget/find-path.js';
import { expectLinear } from '../helpers/expect-linear.js';

const counts = vi.hoisted(() => ({ letters: 0 }));

vi.mock('fastest-levenshtein', async (importOriginal) => {
  const library = await importOriginal<{ distance: (one: string, other: string) => number }>();
  return {
    distance(one: string, other: string) {
      counts.letters += one.length * other.length;
      return library.distance(one, other);
    },
  };
});

/** How many pairs of letters are compared while an action runs. */
function lettersCompared(action: () => unknown): number {
  counts.letters = 0;
  action();
  return counts.letters;
}

/** Counts how many elements arrays move or look at while an action runs. */
function arrayStepsOf(action: () => unknown): number {
  const prototype = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const originals = ['unshift', 'shift', 'indexOf', 'includes'].map(
    (name) => [name, prototype[name]] as const,
  );
  let steps = 0;
  for (const [name, original] of originals) {
    prototype[name] = function (this: unknown[], ...args) {
      steps += this.length;
      return original?.apply(this, args);
    };
  }
  try {
    action();
  } finally {
    Object.assign(prototype, Object.fromEntries(originals));
  }
  return steps;
}

describe('HTML is read in steps that grow as it does', () => {
  it.each([
    ['opened', (size: number) => '<b>'.repeat(size)],
    ['closed as others', (size: number) => '<b>'.repeat(size) + '</i>'.repeat(size)],
    ['opened and closed', (size: number) => '<b>'.repeat(size) + '</b>'.repeat(size)],
    ['pictures in one another', (size: number) => '<svg><desc>'.repeat(size)],
  ])('with elements that are %s', (_, textOf) => {
    expectLinear((size) => arrayStepsOf(() => readHtml(textOf(1000 * size))));
  });

  it('and nothing of it is lost', () => {
    const { tags, visible, runs } = readHtml(
      `${'<b>'.repeat(5000)}deep${'</b>'.repeat(5000)}<a href="x">link</a> end<script>x</script>`,
    );
    expect(tags).toHaveLength(5002);
    expect(visible).toBe('deeplink end');
    expect(runs.map(({ inLink }) => inLink)).toEqual([false, true, false]);
  });
});

it('files are looked for in steps that grow as their folder and the paths do', () => {
  expectLinear((size) => {
    let steps = 0;
    const entries = Array.from({ length: 100 * size }, (_, index): FolderEntry => ({
      get name() {
        steps += 1;
        return `file${String(index)}.png`;
      },
      kind: 'file',
    }));
    for (let index = 0; index < 100 * size; index += 1)
      expect(findPath(() => entries, `picture${String(index)}.png`)).toBeUndefined();
    return steps;
  });
});

it('names are compared in steps that grow as they do', () => {
  expectLinear((size) => {
    const [one, other] = ['a'.repeat(10_000 * size), `${'a'.repeat(10_000 * size - 1)}b`];
    return lettersCompared(() => didYouMean(one, [other]));
  });
  expect(lettersCompared(() => didYouMean('a'.repeat(50), ['b'.repeat(90)]))).toBe(0);
  expect(lettersCompared(() => didYouMean('nmes', ['name']))).toBeGreaterThan(0);
});
