import type { Octokit } from '@octokit/core';
import type { OctokitPlugin } from '@octokit/core/types';
import { boundedFetch } from './bounded-fetch.js';
import type { TimeBudget } from './time-budget.js';

/** Longer than GitHub lets a request run itself. */
const longestAttemptMs = 15_000;
const mostRetries = 3;

/** What one call says to the hook below, in Octokit's options for the request. */
export interface AttemptOptions {
  readonly deadline: AbortSignal;
  /** Asks whether a write whose answer was lost has arrived all the same, and gives an answer in its place. */
  readonly landed?: () => Promise<unknown>;
  /** Whether an answer says what it has to; another one counts as lost. */
  readonly isAnswer?: (data: unknown) => boolean;
  readonly retries?: number;
  /** Whether an answer may say what went wrong, as those of GraphQL do. */
  readonly mayHaveErrors?: boolean;
}

/** Whether to wait so many seconds, after so many attempts, because GitHub asks for it. */
type MayWait = (seconds: number, count: number) => boolean;

export type Api = Awaited<ReturnType<typeof openApi>>;

/**
 * A client for GitHub's API that tries again when that may help, by Octokit's own plugins. It is loaded only here,
 * because most steps call no API.
 */
export async function openApi(token: string, timeBudget: TimeBudget) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const mayWait: MayWait = (seconds, count) =>
    count < mostRetries && seconds * 1000 < timeBudget.left;
  const onLimit = (seconds: number, _options: unknown, _api: unknown, count: number): boolean =>
    mayWait(seconds, count);
  const silent = (): void => undefined;
  return getOctokit(
    token,
    {
      // The client itself looks at it only once, when it is loaded.
      baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // A 429 is not a matter of seconds unless GitHub says so.
      retry: { retries: mostRetries, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    },
    carefulAttempts(mayWait),
    retry,
    throttling,
  );
}

/**
 * Stands between the retries and the network: bounds each attempt, and before a write is sent again after an answer
 * was lost, asks whether it is needed at all.
 */
export function carefulAttempts(mayWait: MayWait): OctokitPlugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      const attempt = options.request as AttemptOptions & {
        fetch?: typeof fetch;
        original?: typeof fetch;
        signal?: AbortSignal;
        isUnsure?: boolean;
        retryCount?: number;
      };
      // Octokit hands every hook the same options, so that only what is written into them arrives.
      attempt.signal = AbortSignal.any([AbortSignal.timeout(longestAttemptMs), attempt.deadline]);
      attempt.original ??= attempt.fetch ?? fetch;
      attempt.fetch = boundedFetch(attempt.original);
      try {
        attempt.deadline.throwIfAborted();
        if (attempt.isUnsure) {
          const answer = await attempt.landed?.();
          if (answer !== undefined) return answer as Awaited<ReturnType<typeof request>>;
        }
        attempt.isUnsure = true;
        const response = await request(options);
        if (isWhole(response, attempt)) return response;
        throw new Error('the answer was cut off or says nothing');
      } catch (caught) {
        const error = ofRequest(caught as Failure, options);
        const { status } = error;
        if (status !== undefined && status < 500) attempt.isUnsure = false;
        const seconds = Number(error.response?.headers?.['retry-after']);
        if (isRefusal(error) && mayWait(seconds, attempt.retryCount ?? 0)) {
          const { retryRequest } = (octokit as Octokit & RetryPlugin).retry;
          throw retryRequest(error, mostRetries, seconds);
        }
        throw error;
      }
    });
  };
}

/** Whether an answer is one at all. What has `errors` in it would be read further by the plugin for retries. */
function isWhole(
  { status, data }: { status: number; data: unknown },
  { isAnswer, mayHaveErrors = false }: AttemptOptions,
): boolean {
  // What was deleted is not sent.
  if (status === 204) return true;
  if (typeof data !== 'object' || data === null) return false;
  if ('errors' in data && !mayHaveErrors) return false;
  return isAnswer?.(data) ?? true;
}

/** The plugin for retries fails at an error that names no request. */
function ofRequest(error: Failure, options: object): Failure {
  return 'request' in error ? error : Object.assign(error, { status: 502, request: options });
}

/** An error of Octokit, of which nothing is certain. */
export interface Failure extends Error {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

interface RetryPlugin {
  readonly retry: {
    readonly retryRequest: (error: unknown, retries: number, seconds: number) => Error;
  };
}

/** Whether GitHub says how long to wait in a way that the throttling plugin doesn't know. */
function isRefusal({ status, message, response }: Failure): boolean {
  const isLimit = status === 429 || status === 403;
  return isLimit && !!response?.headers?.['retry-after'] && !/\bsecondary rate\b/iu.test(message);
}
