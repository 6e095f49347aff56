import type { Api } from '../github/api.js';
import { at } from '../github/event.js';
import type { PullRequest } from '../github/event.js';
import { allPages, pageSize } from '../github/pages.js';
import type { TimeBudget } from '../github/time-budget.js';
import type { LineRange } from '../diff/line-ranges.js';
import { readSaid, type Said } from './body.js';

/** A comment of the pull request that may be ours. */
export interface OwnComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly said: Said;
  readonly path: string;
  /** The lines that it stands at in the head; undefined if they are not there any more. */
  readonly place: LineRange | undefined;
  /** Whether anyone answered it. */
  readonly hasReplies: boolean;
}

/** What is known of the comments on the lines of a pull request. */
export interface KnownComments {
  /** Those with a marker of the check, whoever wrote them. */
  readonly marked: readonly OwnComment[];
  /** The numbers of all. */
  readonly ids: ReadonlySet<number>;
}

/** Reads the comments on the lines of a pull request. */
export async function readComments(
  api: Api,
  pull: PullRequest,
  check: string,
  timeBudget: TimeBudget,
): Promise<KnownComments> {
  const { owner, repo, number } = pull;
  const all: readonly unknown[] = await allPages(timeBudget, (page, deadline) =>
    api.rest.pulls.listReviewComments({
      owner,
      repo,
      pull_number: number,
      per_page: pageSize,
      page,
      request: { deadline, isAnswer: Array.isArray },
    }),
  );
  const answered = new Set(all.map((one) => at(one, 'in_reply_to_id')));
  const marked = all.flatMap((one): OwnComment[] => {
    const [id, body, author] = [at(one, 'id'), at(one, 'body'), at(one, 'user', 'login')];
    if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string') return [];
    const said = readSaid(body, check);
    if (!said || at(one, 'in_reply_to_id') !== undefined) return [];
    const path = String(at(one, 'path'));
    return [{ id, author, body, said, path, place: placeOf(one), hasReplies: answered.has(id) }];
  });
  return { marked, ids: new Set(all.map((one) => Number(at(one, 'id')))) };
}

/** GitHub has no line for a comment whose lines were changed later. */
function placeOf(comment: unknown): LineRange | undefined {
  const [start, end] = [at(comment, 'start_line'), at(comment, 'line')];
  if (typeof end !== 'number') return undefined;
  return { start: typeof start === 'number' ? start : end, end };
}
