import type { LineRange } from '../diff/line-ranges.js';
import { bodyOf, doneBody, saidOf } from './body.js';
import type { Block } from './blocks.js';
import type { OwnComment } from './comments.js';

/** More comments on a pull request make it slow to read and to load. */
const mostComments = 30;

/** A block at its place in the head of the pull request. */
export interface Wanted extends LineRange {
  readonly path: string;
  readonly block: Block;
}

/** What has to be done so that the comments say what is true now. */
export interface Plan {
  readonly edits: readonly { readonly id: number; readonly body: string }[];
  readonly deletions: readonly number[];
  readonly posts: readonly Wanted[];
  /** How many comments stay as they are. */
  readonly kept: number;
  /** How many blocks have no comment, because there are enough. */
  readonly left: number;
}

/**
 * Compares what stands there with what is wanted.
 *
 * @param own comments of this check by this author
 * @param wanted the worst first
 * @param present names of all findings that there are now
 */
export function planOf(
  own: readonly OwnComment[],
  wanted: readonly Wanted[],
  present: ReadonlySet<string>,
  check: string,
): Plan {
  const missing = new Set(wanted);
  const edits: { id: number; body: string }[] = [];
  const deletions: number[] = [];
  let kept = 0;
  for (const comment of own.filter(({ said }) => !said.isDone)) {
    const { id, said, place, body } = comment;
    const same = [...missing].find((one) => isSame(comment, one));
    const about = same ?? [...missing].find((one) => sharesFinding(comment, one));
    const isThere = said.findings.some((finding) => present.has(finding));
    if (same || (!about && isThere && place)) {
      kept += 1;
      if (same) missing.delete(same);
    } else if (about && isAt(comment, about)) {
      edits.push({ id, body: bodyOf(about.block, check) });
      missing.delete(about);
      kept += 1;
    } else if (comment.hasReplies) {
      edits.push({ id, body: doneBody(body, !isThere, said, check) });
    } else {
      deletions.push(id);
    }
  }
  const posts = [...missing].slice(0, Math.max(0, mostComments - kept));
  return { edits, deletions, posts, kept, left: missing.size - posts.length };
}

/** Whether a comment suggests exactly this, and still can. What people wrote into it doesn't matter. */
function isSame({ said, path, place }: OwnComment, wanted: Wanted): boolean {
  const { change, findings } = saidOf(wanted.block);
  return (
    place !== undefined &&
    path === wanted.path &&
    said.change === change &&
    said.findings.join(',') === findings.join(',')
  );
}

function sharesFinding({ said }: OwnComment, { block }: Wanted): boolean {
  return saidOf(block).findings.some((finding) => said.findings.includes(finding));
}

function isAt({ path, place }: OwnComment, wanted: Wanted): boolean {
  return path === wanted.path && place?.start === wanted.start && place.end === wanted.end;
}
