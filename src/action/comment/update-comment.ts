import type { Api, AttemptOptions, Failure } from '../github/api.js';
import { authorOf } from '../github/author.js';
import { at, type PullRequest } from '../github/event.js';
import { readMarker, shortHash } from '../github/marker.js';
import { allPages, pageSize } from '../github/pages.js';
import type { TimeBudget } from '../github/time-budget.js';
import { kind } from './comment-body.js';

interface Found {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

/** What is written where. */
export interface CommentTask {
  readonly pull: PullRequest;
  readonly check: string;
  readonly body: string;
  /** Whether there is something to say even if there is no comment yet. */
  readonly isNeeded: boolean;
  readonly timeBudget: TimeBudget;
}

/**
 * Makes the one comment of a check on a pull request say what is true now.
 *
 * @returns what was done, for the log
 */
export async function updateComment(api: Api, task: CommentTask): Promise<string> {
  const { pull, body, isNeeded, timeBudget } = task;
  const { owner, repo } = pull;
  const [first, ...others] = await readOwn(api, task);
  // Two runs at the same time may each have made one.
  for (const { id } of others)
    await timeBudget.run((deadline) =>
      api.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { deadline } }),
    );
  if (!first) {
    if (!isNeeded) return 'A comment is not needed.';
    await create(api, task);
    return 'The comment was made.';
  }
  if (isSame(first.body, body)) return 'The comment is still right.';
  try {
    await timeBudget.run((deadline) =>
      api.rest.issues.updateComment({
        owner,
        repo,
        comment_id: first.id,
        body,
        request: { deadline },
      }),
    );
    return 'The comment was updated.';
  } catch (error) {
    // Someone has deleted it in the meantime.
    if ((error as Failure).status !== 404 || !isNeeded) throw error;
    await create(api, task);
    return 'The comment was made.';
  }
}

/** Anyone can copy a marker, so that the author has to be ours too. */
async function readOwn(api: Api, task: CommentTask): Promise<readonly Found[]> {
  const { timeBudget } = task;
  const all: readonly unknown[] = await allPages(timeBudget, (page, deadline) =>
    list(api, task, page, { deadline }),
  );
  const marked = all.flatMap((one) => foundIn(one, task.check));
  if (marked.length === 0) return [];
  const author = await authorOf(api, timeBudget);
  return marked.filter((one) => one.author === author);
}

function list(
  api: Api,
  { pull: { owner, repo, number } }: CommentTask,
  page: number,
  options: AttemptOptions,
) {
  return api.rest.issues.listComments({
    owner,
    repo,
    issue_number: number,
    per_page: pageSize,
    page,
    request: { ...options, isAnswer: Array.isArray },
  });
}

function foundIn(comment: unknown, check: string): readonly Found[] {
  const [id, body, author] = [at(comment, 'id'), at(comment, 'body'), at(comment, 'user', 'login')];
  if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string') return [];
  const marker = readMarker(body);
  const isOurs = marker?.check === shortHash(check) && marker.fields.get('kind') === kind;
  return isOurs ? [{ id, author, body }] : [];
}

async function create(api: Api, task: CommentTask): Promise<void> {
  const { pull, check, body, timeBudget } = task;
  const { owner, repo, number } = pull;
  await timeBudget.run((deadline) => {
    const request: AttemptOptions = {
      deadline,
      isAnswer: (data) => typeof at(data, 'id') === 'number',
      async landed() {
        for (let page = 1; ; page += 1) {
          const answer = await list(api, task, page, { deadline, retries: 0 });
          const ours = answer.data.find(
            (one) => foundIn(one, check).length > 0 && isSame(one.body ?? '', body),
          );
          if (ours) return { ...answer, data: ours };
          if (answer.data.length < pageSize) return undefined;
        }
      },
    };
    return api.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
  });
}

/** GitHub may write the line ends of a text otherwise. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
