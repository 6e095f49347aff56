import type { LineRange } from '../diff/line-ranges.js';
import { linesOf } from '../diff/line-map.js';
import type { Proposal } from './proposal.js';

/** Lines of a file, and what to write in their place. */
export interface Block extends LineRange {
  /** The lines as they are, with their ends. */
  readonly before: readonly string[];
  /** The lines as they would be, with their ends; none if they are deleted. */
  readonly after: readonly string[];
  /** What the block does, in the order of the text. */
  readonly proposals: readonly Proposal[];
}

/** A proposal, and what of the text it really changes. */
interface Edit {
  readonly proposal: Proposal;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** A text, and the offset of each of its lines and of its end. */
interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

type Change = Omit<Block, 'proposals'>;

/**
 * The changes of a file by the lines that they touch: as few lines as each needs, and what shares a line in one block. Of
 * proposals that overlap, the first in the text is in the block, as ESLint applies them.
 *
 * @param text without a byte-order mark
 */
export function toBlocks(text: string, proposals: readonly Proposal[]): readonly Block[] {
  const lines = linesOf(text);
  const source = { text, lines, starts: startsOf(lines) };
  const placed = proposals
    .flatMap((proposal) => {
      const edit = editOf(text, proposal);
      return edit ? [{ edit, ...changeOf(source, [edit]) }] : [];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const blocks: Block[] = [];
  for (const group of groupsOf(placed)) {
    const edits = applied(group.map(({ edit }) => edit));
    const block = { ...changeOf(source, edits), proposals: edits.map(({ proposal }) => proposal) };
    if (block.start > (blocks.at(-1)?.end ?? 0)) blocks.push(block);
  }
  return blocks;
}

/** The offset of each line, and the length of the text. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

/** What a proposal changes, without what it writes anew as it was; undefined if that is all. */
function editOf(text: string, proposal: Proposal): Edit | undefined {
  const { range, text: written } = proposal;
  const [from, to] = range;
  const old = text.slice(from, to);
  if (old === written || from > to || from < 0 || to > text.length) return undefined;
  const shared = Math.min(old.length, written.length);
  let head = 0;
  while (head < shared && old[head] === written[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && old.at(-1 - tail) === written.at(-1 - tail)) tail += 1;
  const rest = written.slice(head, written.length - tail);
  return { proposal, from: from + head, to: to - tail, written: rest };
}

/** The line that an offset lies in, from 1. What stands behind the last line belongs to it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high - 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function groupsOf<T extends LineRange>(placed: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let end = 0;
  for (const one of placed) {
    const last = groups.at(-1);
    if (last && one.start <= end) last.push(one);
    else groups.push([one]);
    end = Math.max(end, one.end);
  }
  return groups;
}

/** Those that ESLint would apply together: it leaves out what touches the end of the one before. */
function applied(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort(
    ({ proposal: { range: one } }, { proposal: { range: other } }) =>
      one[0] - other[0] || one[1] - other[1],
  );
  let last = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ proposal: { range } }) => {
    if (last >= range[0]) return false;
    last = range[1];
    return true;
  });
}

/** The lines that some edits change, and what they become. */
function changeOf({ text, lines, starts }: Source, edits: readonly Edit[]): Change {
  const start = Math.min(...edits.map(({ from }) => lineAt(starts, from)));
  const end = Math.max(...edits.map(({ to }) => lineAt(starts, to)));
  const [top = 0, bottom = text.length] = [starts[start - 1], starts[end]];
  let [written, done] = ['', top];
  for (const edit of edits) {
    written += text.slice(done, edit.from) + edit.written;
    done = edit.to;
  }
  const after = linesOf(written + text.slice(done, bottom));
  return trim({ start, end, before: lines.slice(start - 1, end), after });
}

/** Leaves out the lines at both ends that stay as they are, but the last one, because a comment needs a line. */
function trim({ start, before, after }: Change): Change {
  let head = 0;
  while (head < before.length - 1 && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length - head - 1, after.length - head);
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    start: start + head,
    end: start + before.length - 1 - tail,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}
