import { randomUUID } from 'node:crypto';
import type { Annotation } from '../report/annotation.js';
import type { Api, AttemptOptions } from './api.js';
import { contentOf, endingOf, type CheckRun } from './check-content.js';

/** What GitHub says of a check run. */
export interface Created {
  readonly id: number;
  readonly html_url: string | null;
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
      const ours = answer.data.check_runs.find(({ external_id }) => external_id === externalId);
      return ours && { ...answer, data: ours };
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
  return data;
}

/**
 * Adds to a check run. GitHub can't take annotations back, so a batch that is sent twice is shown twice.
 *
 * @param options.expected how many annotations the check run has afterwards
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
    async landed() {
      const answer = await api.rest.checks.get({ ...address, request: { deadline, retries: 0 } });
      return answer.data.output.annotations_count >= expected ? answer : undefined;
    },
  };
  const content = contentOf(run, batch, isLast);
  const { data } = await api.rest.checks.update({ ...address, ...content, request });
  return data;
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
