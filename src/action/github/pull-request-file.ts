import { commitId } from '../../sources/git/commit-id.js';
import { DiskFiles } from '../../sources/disk.js';
import { decode } from '../../text/decode.js';
import { UsageError } from '../../base/usage-error.js';
import { quote } from '../../text/quote.js';
import { openApi, type Failure } from './api.js';
import { at, repositoryOf, type Event } from './event.js';
import { explainFailure } from './explain-failure.js';
import { reading, readPull } from './pull-state.js';
import type { TimeBudget } from './time-budget.js';

/** What a workflow lints that runs after another one. */
export interface FollowUp {
  /** The event as if the pull request itself had made the workflow run. */
  readonly event: Event;
  /** The commit to lint. */
  readonly head: string;
}

/** As long as the number of no pull request. */
const longestNumber = 10;

/**
 * The pull request that made another workflow run, which this one runs after.
 *
 * All that is taken from the file is a number, because it comes from a run that may be a stranger's and may say what it
 * likes: the pull request counts only if its head is the very commit of that run, which GitHub itself tells.
 *
 * @param file path of the file, relative to the workspace
 * @returns why there is nothing to do, as a sentence, if the pull request has gone on
 * @throws UsageError if the file, the event or GitHub doesn't tell a pull request
 */
export async function followUpOf(
  file: string,
  event: Event,
  {
    workspace,
    env,
    token,
    timeBudget,
  }: {
    readonly workspace: string;
    readonly env: NodeJS.ProcessEnv;
    readonly token: string;
    readonly timeBudget: TimeBudget;
  },
): Promise<FollowUp | string> {
  if (event.name !== 'workflow_run')
    throw new UsageError('The input "pull-request-file" is for the event "workflow_run".');
  const head = at(event.payload(), 'workflow_run', 'head_sha');
  const cause = at(event.payload(), 'workflow_run', 'event');
  if (typeof head !== 'string' || !commitId.test(head))
    throw new UsageError('The payload of the event names no commit (workflow_run.head_sha).');
  if (cause !== 'pull_request') return 'The workflow before was not run by a pull request.';
  const repository = repositoryOf(env);
  if (typeof repository === 'string') throw new UsageError(repository);
  const number = readNumber(workspace, file);
  try {
    const api = await openApi(token, timeBudget);
    const { isOpen, headSha, baseSha, baseRef } = await readPull(
      api,
      { ...repository, number },
      timeBudget,
    );
    if (headSha !== head || !isOpen) {
      return `Pull request ${String(number)} is closed, or its head is not the commit that the workflow before ran on.`;
    }
    const base = { sha: baseSha, ref: baseRef };
    const payload = { pull_request: { number, head: { sha: head }, base } };
    return { event: { name: 'pull_request_target', payload: () => payload }, head };
  } catch (error) {
    throw new UsageError(explainFailure(error as Failure, reading));
  }
}

/** @throws UsageError if the file is anything but a number */
function readNumber(workspace: string, file: string): number {
  const bytes = new DiskFiles(workspace).read(file, longestNumber + 2);
  const text = bytes && decode(bytes).trim();
  if (text !== undefined && text.length <= longestNumber && /^[1-9]\d*$/u.test(text))
    return Number(text);
  throw new UsageError(
    `The input "pull-request-file" is ${quote(file)}, and there is no file with the number of a pull request.`,
  );
}
