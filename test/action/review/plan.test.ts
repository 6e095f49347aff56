import { describe, expect, it } from 'vitest';
import { toBlocks, type Block } from '../../../src/action/review/blocks.js';
import { bodyOf, saidOf } from '../../../src/action/review/body.js';
import type { OwnComment } from '../../../src/action/review/comments.js';
import { planOf, type Wanted } from '../../../src/action/review/plan.js';

const check = 'Kommo widget lint';

function wantedAt(line: number, id: string, written = 'x'): Wanted {
  const finding = { ruleId: 'r', severity: 2, message: id, line: 1, column: 1 } as const;
  const [block] = toBlocks('a\n', [{ finding, id, range: [0, 1], text: written }]);
  return { path: 'w/manifest.json', start: line, end: line, block: block as Block };
}

function commentOf(wanted: Wanted, more: Partial<OwnComment> = {}): OwnComment {
  const { path, start, end, block } = wanted;
  return {
    id: 7,
    author: 'bot',
    body: bodyOf(block, check),
    said: saidOf(block),
    path,
    place: { start, end },
    hasReplies: false,
    ...more,
  };
}

/** What is to be done, with the texts left out. */
function plan(own: readonly OwnComment[], wanted: readonly Wanted[], present = idsOf(wanted)) {
  const { edits, deletions, posts, kept, left } = planOf(own, wanted, new Set(present), check);
  return { edits: edits.map(({ id }) => id), deletions, posts: posts.length, kept, left };
}

const idsOf = (wanted: readonly Wanted[]): readonly string[] =>
  wanted.flatMap(({ block }) => saidOf(block).findings);

const one = wantedAt(3, 'r:1');
const nothing = { edits: [], deletions: [], posts: 0, kept: 0, left: 0 };

describe('what stands there', () => {
  it('is kept if it is still right, wherever its lines are now', () => {
    expect(plan([commentOf(wantedAt(9, 'r:1'))], [one])).toEqual({ ...nothing, kept: 1 });
    const edited = commentOf(one, { body: 'changed by someone' });
    expect(plan([edited], [one])).toEqual({ ...nothing, kept: 1 });
  });

  it('is kept if its lines are not in the diff any more, but the finding is there', () => {
    expect(plan([commentOf(one)], [], ['r:1'])).toEqual({ ...nothing, kept: 1 });
  });

  it('is deleted if it is fixed, and marked if someone answered', () => {
    expect(plan([commentOf(one)], [])).toEqual({ ...nothing, deletions: [7] });
    const answered = commentOf(one, { hasReplies: true });
    expect(plan([answered], [])).toEqual({ ...nothing, edits: [7] });
  });

  it('is changed in its place if something else is to be written there', () => {
    const better = wantedAt(3, 'r:1', 'better');
    expect(plan([commentOf(one)], [better])).toEqual({ ...nothing, edits: [7], kept: 1 });
  });

  it('is replaced if its lines have changed', () => {
    const outdated = commentOf(one, { place: undefined });
    expect(plan([outdated], [one])).toEqual({ ...nothing, deletions: [7], posts: 1 });
    const answered = { ...outdated, hasReplies: true };
    expect(plan([answered], [one])).toEqual({ ...nothing, edits: [7], posts: 1 });
  });

  it('is left alone once it is marked', () => {
    const done = commentOf(one, { said: { ...saidOf(one.block), isDone: true } });
    expect(plan([done], [])).toEqual(nothing);
    // It may come again.
    expect(plan([done], [one])).toEqual({ ...nothing, posts: 1 });
  });
});

describe('all comments together', () => {
  it('are thirty at most, with those that are there, the first that are wanted first', () => {
    const wanted = Array.from({ length: 35 }, (_, index) =>
      wantedAt(index + 1, `r:${String(index)}`),
    );
    expect(plan([], wanted)).toEqual({ ...nothing, posts: 30, left: 5 });
    const [first, second] = wanted.slice(33) as [Wanted, Wanted];
    const own = [commentOf(first, { id: 1 }), commentOf(second, { id: 2 })];
    expect(plan(own, wanted)).toEqual({ ...nothing, kept: 2, posts: 28, left: 5 });
    expect(planOf(own, wanted, new Set(), check).posts.at(-1)?.start).toBe(28);
  });
});
