import type { Failure } from '../github/api.js';
import { truncate } from '../../text/truncate.js';
import { masked } from '../github/mask.js';

/** What kept GitHub from taking a check run, and what people can do about it. */
export function explainFailure(error: Failure): string {
  const { status, message, response } = error;
  // What didn't come from GitHub has no response, only a number that Octokit gave it.
  const answer = response ? `${String(status)}, ` : '';
  const said = `(${answer}${truncate(masked(message), 300)})`;
  const isLimit = status === 429 || /\brate limit\b/iu.test(message);
  if (response && isLimit) return `GitHub takes no more requests for now ${said}.`;
  if (status === 401) return `GitHub refused the token ${said}.`;
  if (status === 403 || status === 404) {
    return `The token may not make a check run ${said}. The job needs "permissions: checks: write", which a pull request from a fork never gets.`;
  }
  if (status === 422) return `GitHub refused the check run ${said}.`;
  return `GitHub could not take the check run ${said}.`;
}
