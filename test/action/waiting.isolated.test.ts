import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { CheckRun } from '../../src/action/annotations/check-content.js';
import { postCheckRun } from '../../src/action/annotations/check-run.js';
import { mergeBaseByApi } from '../../src/action/base/merge-base.js';
import { TimeBudget } from '../../src/action/github/time-budget.js';
import { FakeGithub, token, type Fault } from '../helpers/fake-github.js';
import { headSha } from '../helpers/run-action.js';

const run: CheckRun = {
  owner: 'o',
  repo: 'r',
  headSha,
  name: 'Kommo widget lint',
  title: 'Two errors',
  summary: 'Two errors.',
  conclusion: 'failure',
  detailsUrl: undefined,
  annotations: Array.from({ length: 60 }, (_, index) => ({
    path: 'manifest.json',
    line: index + 1,
    endLine: index + 1,
    column: 1,
    endColumn: 2,
    level: 'error',
    title: 'kommo-widget/valid-version',
    message: 'Something is wrong.',
    rule: 'kommo-widget/valid-version',
  })),
};

let waits: number[];
/** What goes wrong with the next requests, by their method. */
let fault: (method: string) => Fault | undefined = () => undefined;
let github: FakeGithub;

beforeAll(async () => {
  github = await FakeGithub.start({ fault: ({ method }) => fault(method) });
  // The client reads it once.
  vi.stubEnv('GITHUB_API_URL', github.url);
});
beforeEach(() => {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  waits = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    waits.push(milliseconds);
    return timeout(milliseconds);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(github.violations).toEqual([]);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

it('a check run has as long as the step waits for all of its answers, and each of them 15', async () => {
  fault = () => undefined;
  expect(await postCheckRun(token, run, new TimeBudget(40_000))).toMatchObject({ arrived: 60 });
  const [all, first, , second] = waits;
  expect([all, first, second, waits.length]).toEqual([40_000, 15_000, 15_000, 4]);
});

it('a check run that is not filled is closed within 8 seconds', async () => {
  let updates = 0;
  fault = (method) => {
    updates += Number(method === 'PATCH');
    return method === 'PATCH' && updates === 1 ? { status: 422 } : undefined;
  };
  expect(await postCheckRun(token, run, new TimeBudget(40_000))).toMatchObject({
    arrived: 50,
    failure: { status: 422 },
  });
  expect(github.checkRuns.all.at(-1)).toMatchObject({ status: 'completed' });
  expect(waits.slice(-2)).toEqual([8000, 15_000]);
});

it('GitHub has 5 seconds to compare two commits', async () => {
  fault = () => ({ status: 404 });
  expect(
    await mergeBaseByApi(token, 'o/r', headSha, headSha, new TimeBudget(5000)),
  ).toBeUndefined();
  expect(waits).toEqual([5000, 15_000]);
});
