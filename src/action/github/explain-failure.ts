import type { Failure } from './api.js';
import { truncate } from '../../text/truncate.js';
import { masked } from './mask.js';

/** What is asked of GitHub, and what a token must be allowed for it. */
export interface Wish {
  /** As in `make a check run`. */
  readonly action: string;
  /** As in `the check run`. */
  readonly name: string;
  /** As it stands in a workflow, such as `checks: write`. */
  readonly permission: string;
}

/** What kept GitHub from doing something, and what people can do about it. */
export function explainFailure(error: Failure, { action, name, permission }: Wish): string {
  const { status, message, response } = error;
  // What didn't come from GitHub has no response, only a number that Octokit gave it.
  const answer = response ? `${String(status)}, ` : '';
  const said = `(${answer}${truncate(masked(message), 300)})`;
  const isLimit = status === 429 || /\brate limit\b/iu.test(message);
  if (response && isLimit) return `GitHub takes no more requests for now ${said}.`;
  if (status === 401) return `GitHub refused the token ${said}.`;
  if (status === 403 || status === 404) {
    const onFork = permission.endsWith('write')
      ? ', which a pull request from a fork never gets'
      : '';
    return `The token may not ${action} ${said}. The job needs "permissions: ${permission}"${onFork}.`;
  }
  if (status === 422) return `GitHub refused ${name} ${said}.`;
  return `GitHub could not take ${name} ${said}.`;
}
