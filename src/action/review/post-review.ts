import type { Api, AttemptOptions, Failure } from '../github/api.js';
import { at, type PullRequest } from '../github/event.js';
import { pageSize } from '../github/pages.js';
import type { TimeBudget } from '../github/time-budget.js';

/** A comment on lines of the head of a pull request. */
export interface NewComment {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** Each review is a mail. */
const mostRequests = 6;

/**
 * Posts comments as one review. GitHub refuses a review as a whole if one of its lines is not in the diff, so what is
 * refused is halved.
 *
 * @param options.known the numbers of the comments that were there before
 * @returns how many comments GitHub took
 * @throws Failure what GitHub says if it takes none, other than to refuse lines
 */
export async function postReview(
  api: Api,
  pull: PullRequest,
  comments: readonly NewComment[],
  options: {
    readonly name: string;
    readonly known: ReadonlySet<number>;
    readonly timeBudget: TimeBudget;
  },
): Promise<number> {
  const queue = comments.length === 0 ? [] : [comments];
  let taken = 0;
  for (let requests = 0; requests < mostRequests; requests += 1) {
    const batch = queue.shift();
    if (!batch) break;
    try {
      await options.timeBudget.run((deadline) => post(api, pull, batch, { ...options, deadline }));
      taken += batch.length;
    } catch (error) {
      if ((error as Failure).status !== 422) throw error;
      const middle = Math.ceil(batch.length / 2);
      const halves = [batch.slice(0, middle), batch.slice(middle)];
      // The larger ones first, as there may not be enough requests for all.
      if (batch.length > 1) queue.push(...halves);
      queue.sort((one, other) => other.length - one.length);
    }
  }
  return taken;
}

async function post(
  api: Api,
  { owner, repo, number, headSha }: PullRequest,
  batch: readonly NewComment[],
  {
    name,
    known,
    deadline,
  }: {
    readonly name: string;
    readonly known: ReadonlySet<number>;
    readonly deadline: AbortSignal;
  },
): Promise<void> {
  const address = { owner, repo, pull_number: number };
  const first = batch[0]?.body;
  const request: AttemptOptions = {
    deadline,
    isAnswer: (data) => typeof at(data, 'id') === 'number',
    async landed() {
      const answer = await api.rest.pulls.listReviewComments({
        ...address,
        sort: 'created',
        direction: 'desc',
        per_page: pageSize,
        request: { deadline, retries: 0 },
      });
      const isOurs = (one: unknown): boolean =>
        !known.has(Number(at(one, 'id'))) && sameText(at(one, 'body'), first);
      const found = (answer.data as readonly unknown[]).find(isOurs);
      return found === undefined
        ? undefined
        : { ...answer, data: { id: at(found, 'pull_request_review_id') } };
    },
  };
  await api.rest.pulls.createReview({
    ...address,
    commit_id: headSha,
    event: 'COMMENT',
    body: `${name}: suggested changes for what it found (${String(batch.length)}).`,
    comments: batch.map(({ path, start, end, body }) => ({
      path,
      body,
      line: end,
      side: 'RIGHT',
      ...(start < end && { start_line: start, start_side: 'RIGHT' }),
    })),
    request,
  });
}

/** GitHub may write the line ends of a text otherwise. */
function sameText(one: unknown, other: string | undefined): boolean {
  const plain = (text: unknown): string => String(text).replaceAll('\r\n', '\n');
  return plain(one) === plain(other);
}
