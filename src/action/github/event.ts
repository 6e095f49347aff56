import { readFileSync } from 'node:fs';
import { UsageError } from '../../base/usage-error.js';

/** What a check run has to know of the event. */
export interface EventTarget {
  readonly owner: string;
  readonly repo: string;
  /** The commit that people look at; in a pull request not the merge commit, which the workflow runs on. */
  readonly headSha: string;
}

/**
 * Reads of the event where a check run belongs.
 *
 * @returns what is missing, as a sentence, if the event doesn't say enough
 * @throws UsageError if the payload is not JSON
 */
export function readTarget(env: NodeJS.ProcessEnv): EventTarget | string {
  // Read for every event, because the client for the API reads it too and would throw without a word of what.
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo) return 'The runner names no repository (GITHUB_REPOSITORY).';
  const isPullRequest = env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  const headSha = isPullRequest ? at(payload, 'pull_request', 'head', 'sha') : env['GITHUB_SHA'];
  if (typeof headSha === 'string' && headSha !== '') return { owner, repo, headSha };
  return isPullRequest
    ? 'The payload of the event names no head commit (pull_request.head.sha).'
    : 'The runner names no commit (GITHUB_SHA).';
}

/** The payload of the event; undefined if there is none. @throws UsageError if it is not JSON */
export function readPayload(path: string | undefined): unknown {
  if (!path) return undefined;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`The event file ${path} (GITHUB_EVENT_PATH) is not JSON.`);
  }
}

/** The value at a path of keys in a payload, of which nothing is certain. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
