import type { Api } from './api.js';
import { at, type PullRequest } from './event.js';
import type { TimeBudget } from './time-budget.js';

/** What GitHub says of a pull request now. */
export interface PullState {
  readonly isOpen: boolean;
  readonly headSha: string;
  /** The tip of the branch that it goes into, and the branch's name. */
  readonly baseSha: string;
  readonly baseRef: string;
}

/** What asking for a pull request needs. */
export const reading = {
  action: 'read the pull request',
  name: 'the request for the pull request',
  permission: 'pull-requests: read',
};

/** Asks GitHub for a pull request. */
export async function readPull(
  api: Api,
  { owner, repo, number }: Pick<PullRequest, 'owner' | 'repo' | 'number'>,
  timeBudget: TimeBudget,
): Promise<PullState> {
  const { data } = await timeBudget.run((deadline) =>
    api.rest.pulls.get({
      owner,
      repo,
      pull_number: number,
      request: {
        deadline,
        isAnswer: (answer: unknown) => typeof at(answer, 'head', 'sha') === 'string',
      },
    }),
  );
  const { state, head, base } = data;
  return { isOpen: state === 'open', headSha: head.sha, baseSha: base.sha, baseRef: base.ref };
}
