import { randomUUID } from 'node:crypto';
import type { Annotation } from '../../report/annotation.js';
import type { Api, AttemptOptions } from '../github/api.js';
import { at } from '../github/event.js';
import { contentOf, endingOf, type CheckRun } from './check-content.js';

/** What GitHub says of a check run. */
export interface Created {
  readonly id: number;
  /** Its page, if the answer names it. */
  readonly url: string | undefined;
}

interface Batch {
  readonly batch: readonly Annotation[];
  readonly isLast: boolean;
  readonly deadline: AbortSignal;
}

/** Makes a new check run, which GitHub shows in the place of older ones of its name. */
export async function create(
  api: Api,
  run: CheckRun,
  { batch, isLast, deadline }: Batch,
): Promise<Created> {
  const { owner, repo, name, headSha, detailsUrl } = run;
  const externalId = randomUUID();
  const request: AttemptOptions = {
    deadline,
    isAnswer: (data) => createdIn(data) !== undefined,
    async landed() {
      const answer = await api.rest.checks.listForRef({
        owner,
        repo,
        ref: headSha,
        check_name: name,
        filter: 'all',
        per_page: 100,
        request: { deadline, retries: 0 },
      });
      const runs = at(answer.data, 'check_runs');
      if (!Array.isArray(runs)) return undefined;
      const ours: unknown = runs.find((one) => at(one, 'external_id') === externalId);
      return createdIn(ours) && { ...answer, data: ours };
    },
  };
  const { data } = await api.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    external_id: externalId,
    ...(detailsUrl !== undefined && { details_url: detailsUrl }),
    ...contentOf(run, batch, isLast),
    request,
  });
  return createdIn(data) ?? unanswered();
}

/**
 * Adds to a check run. GitHub can't take annotations back, so a batch that is sent twice is shown twice.
 *
 * @param options.expected how many annotations the check run has afterward
 */
export async function append(
  api: Api,
  run: CheckRun,
  { id, batch, expected, isLast, deadline }: Batch & { id: number; expected: number },
): Promise<Created> {
  const { owner, repo } = run;
  const address = { owner, repo, check_run_id: id };
  const request: AttemptOptions = {
    deadline,
    isAnswer: (data) => createdIn(data)?.id === id,
    async landed() {
      const answer = await api.rest.checks.get({ ...address, request: { deadline, retries: 0 } });
      const count = at(answer.data, 'output', 'annotations_count');
      const isThere = createdIn(answer.data)?.id === id && Number(count) >= expected;
      return isThere ? answer : undefined;
    },
  };
  const content = contentOf(run, batch, isLast);
  const { data } = await api.rest.checks.update({ ...address, ...content, request });
  return createdIn(data) ?? unanswered();
}

/** Ends a check run as it is, with a note in front of its summary. */
export async function finish(
  api: Api,
  run: CheckRun,
  { id, note, deadline }: { id: number; note: string; deadline: AbortSignal },
): Promise<void> {
  const { owner, repo, title, summary } = run;
  const request: AttemptOptions = { deadline, retries: 1 };
  await api.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    ...endingOf(run),
    output: { title, summary: `${note}\n\n${summary}` },
    request,
  });
}

/** The check run that an answer names, or undefined if it names none. */
function createdIn(data: unknown): Created | undefined {
  const [id, url] = [at(data, 'id'), at(data, 'html_url')];
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  return { id, url: typeof url === 'string' ? url : undefined };
}

function unanswered(): never {
  throw new Error('the answer names no check run');
}
