import { readFileSync } from 'node:fs';
import { UsageError } from '../../base/usage-error.js';

/** What a check run has to know of the event. */
export interface EventTarget {
  readonly owner: string;
  readonly repo: string;
  /** The commit that people look at; in a pull request not the merge commit, which the workflow runs on. */
  readonly headSha: string;
}

/** A pull request that an event is about. */
export interface PullRequest extends EventTarget {
  readonly number: number;
  /** The tip of the branch that it goes into, if the event says it. */
  readonly baseSha: string | undefined;
}

/** What made the workflow run. */
export interface Event {
  readonly name: string;
  /** What is said of it. @throws UsageError if that is not JSON */
  readonly payload: () => unknown;
}

/** The event as the runner tells it. */
export function eventOf(env: NodeJS.ProcessEnv): Event {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = env;
  return { name, payload: () => readPayload(path) };
}

/**
 * Reads of the event where a check run belongs.
 *
 * @returns what is missing, as a sentence, if the event doesn't say enough
 * @throws UsageError if the payload is not JSON
 */
export function targetOf(event: Event, env: NodeJS.ProcessEnv): EventTarget | string {
  // Read for every event, because the client for the API reads it too and would throw without a word of what.
  const payload = event.payload();
  const repository = repositoryOf(env);
  if (typeof repository === 'string') return repository;
  const isPullRequest = event.name.startsWith('pull_request');
  const headSha = isPullRequest ? at(payload, 'pull_request', 'head', 'sha') : env['GITHUB_SHA'];
  if (typeof headSha === 'string' && headSha !== '') return { ...repository, headSha };
  return isPullRequest
    ? 'The payload of the event names no head commit (pull_request.head.sha).'
    : 'The runner names no commit (GITHUB_SHA).';
}

/**
 * Reads of the event which pull request it is about.
 *
 * @returns what is missing, as a sentence, if it is about none
 * @throws UsageError if the payload is not JSON
 */
export function pullRequestOf(event: Event, env: NodeJS.ProcessEnv): PullRequest | string {
  const isOfPull = ['pull_request', 'pull_request_target'].includes(event.name);
  if (!isOfPull) return `The event "${event.name}" is not about a pull request.`;
  const target = targetOf(event, env);
  if (typeof target === 'string') return target;
  const payload = event.payload();
  const number = at(payload, 'pull_request', 'number');
  const base = at(payload, 'pull_request', 'base', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    return 'The payload of the event names no pull request (pull_request.number).';
  return { ...target, number, baseSha: typeof base === 'string' ? base : undefined };
}

/** The repository that the workflow belongs to, or a sentence if the runner names none. */
export function repositoryOf(env: NodeJS.ProcessEnv): Pick<EventTarget, 'owner' | 'repo'> | string {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner && repo) return { owner, repo };
  return 'The runner names no repository (GITHUB_REPOSITORY).';
}

function readPayload(path: string | undefined): unknown {
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
