import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeGithub, token, type Fault, type Sent } from '../helpers/fake-github.js';
import { widgetWithErrors } from '../helpers/findings.js';
import { gitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { headSha, runBeside, type Step } from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const gitServer = await GitServer.start();
const limit = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

/** Runs a step with 120 errors, which are three requests, against a GitHub that fails in this way. */
async function stepWith(
  fault: (sent: Sent, index: number) => Fault | undefined,
): Promise<{ github: FakeGithub; step: Step }> {
  const github = await FakeGithub.start({ fault });
  const step = await runBeside(github, temporaryFolder(widgetWithErrors(120)));
  expect(github.violations).toEqual([]);
  // Whatever happens to the report, the result and the log are those of the findings.
  expect([step.status, step.stderr]).toEqual([1, '']);
  expect(step.outputs).toMatchObject({ errors: '120', conclusion: 'failure' });
  expect(step.stdout).toContain('All findings (120)');
  expect(step.summary).toContain('### w');
  return { github, step };
}

/** The findings are reported by one merged annotation and a notice. */
function expectCommands(step: Step, count: number): void {
  expect(step.view.annotations).toMatchObject([
    { level: 'error', title: `kommo-widget/valid-field-type (${String(count)} findings)` },
    {
      level: 'notice',
      message: `${String(count - 1)} more findings are in the job summary and in the log.`,
    },
  ]);
  expect(step.outputs['truncated']).toBe('true');
}

function expectWhole(github: FakeGithub, step: Step): void {
  expect(step.view.annotations).toEqual([]);
  const [run, ...others] = github.checkRuns.shown(headSha);
  expect(others).toEqual([]);
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(run?.annotations).toHaveLength(120);
  expect(new Set(run?.annotations.map(({ start_line }) => start_line)).size).toBe(120);
}

/** The command lines of the processes on this machine that have a text in them. */
function runningWith(text: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(text));
}

const only =
  (index: number, fault: Fault) =>
  (_: Sent, at: number): Fault | undefined =>
    at === index ? fault : undefined;

// First, because these wait and leave the processor to the others.
describe.concurrent('when GitHub is down', () => {
  it.each<[string, Fault]>([
    ['answers 500', { status: 500 }],
    ['answers 503', { status: 503 }],
    ['cuts the connection', 'cut'],
  ])('and %s, the step tries for some seconds', async (_, fault) => {
    const { github, step } = await stepWith(() => fault);
    expectCommands(step, 120);
    expect(step.stdout).toContain('GitHub could not take the check run');
    expect(github.sent.length).toBeGreaterThan(2);
    expect(github.sent.length).toBeLessThan(10);
  });

  it('and never answers, the step gives up after a few requests', async () => {
    const { github, step } = await stepWith(() => 'hung');
    expectCommands(step, 120);
    expect(github.sent.length).toBeLessThan(5);
  });

  it('from the middle on, commands show the rest', async () => {
    const { github, step } = await stepWith((_, at) => (at < 1 ? undefined : 'hung'));
    expectCommands(step, 70);
    expect(github.checkRuns.all[0]?.annotations).toHaveLength(50);
    expect(github.sent.length).toBeLessThan(8);
  });

  it.each(['hung', 'silent'])(
    'and git gets no answer either ("%s"), the step gives up within the same minute',
    { timeout: 120_000 },
    async (owner) => {
      const repository = gitRepository(widgetWithErrors(120));
      const origin = originOf(repository);
      const [base, head] = ['1'.repeat(40), '2'.repeat(40)];
      const env = gitServer.surroundings(origin, owner);
      const url = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
      repository.git('remote', 'set-url', 'origin', url);
      const event = {
        payload: { pull_request: { head: { sha: head }, base: { sha: base } } },
        env,
      };
      const github = await FakeGithub.start({ fault: () => 'hung' });
      const start = Date.now();
      const step = await runBeside(github, repository.root, { scope: 'introduced' }, event);
      expect(Date.now() - start).toBeLessThan(60_000);
      expectCommands(step, 120);
      expect(step.stdout).toMatch(/can't be fetched \((?:it takes too long|fatal: .+)\)/u);
      expect(runningWith(basename(origin.root))).toEqual([]);
    },
  );

  it('nobody listens, and commands show the findings', async () => {
    const github = await FakeGithub.start();
    github.stop();
    const step = await runBeside(github, temporaryFolder(widgetWithErrors(120)));
    expect(step.status).toBe(1);
    expectCommands(step, 120);
    expect(step.stdout).toMatch(/GitHub could not take the check run \(.*ECONNREFUSED/u);
  });
});

describe.concurrent('when GitHub answers what nobody expects', () => {
  it.each([[{}], [[]], [null], [{ id: '1' }], [{ id: 1, errors: [null] }]])(
    'as %j to every request, nothing counts as shown',
    { timeout: 120_000 },
    async (value) => {
      const steps = [0, 1].map((first) =>
        stepWith((_, at) => (at < first ? undefined : { status: 201, value })),
      );
      const [none, some] = await Promise.all(steps);
      if (none) expectCommands(none.step, 120);
      if (some) expectCommands(some.step, 70);
    },
  );

  it.each([
    [{ check_runs: [null] }],
    [{ check_runs: null }],
    [{ check_runs: [{}] }],
    [{ output: null }],
  ])('as %j to what has arrived, the step goes on', async (value) => {
    const { github, step } = await stepWith((_, at) =>
      at === 0 ? 'cut' : at === 1 ? { status: 200, value } : undefined,
    );
    expectWhole(github, step);
    const other = await stepWith((_, at) =>
      at === 1 ? 'cut' : at === 2 ? { status: 200, value } : undefined,
    );
    expectWhole(other.github, other.step);
  });

  it.each([401, 403, 404, 422, 500, 200])(
    'with %i and the token in it, the token is not printed',
    async (status) => {
      const { step } = await stepWith(() => ({ status, isEcho: true }));
      expectCommands(step, 120);
      expect(step.stdout + step.summary + JSON.stringify(step.outputs)).not.toContain(token);
      if (status === 401) expect(step.stdout).toContain('token ***');
    },
  );

  it.each(['endless', 'bomb'] as const)(
    'without an end ("%s"), no more is taken than fits',
    async (fault) => {
      const { github, step } = await stepWith(() => fault);
      expectCommands(step, 120);
      // Some attempts, of which each takes what one answer may have and what is on its way.
      expect(github.flooded).toBeLessThan(github.sent.length * 2 ** 25);
    },
  );
});

describe.concurrent('when GitHub refuses', () => {
  it.each<[number, string, RegExp]>([
    [401, 'Bad credentials', /^GitHub refused the token \(401, Bad credentials/mu],
    [
      403,
      'Resource not accessible by integration',
      /\(403, Resource not accessible by integration .+\)\. .*"permissions: checks: write"/u,
    ],
    [404, 'Not Found', /\(404, Not Found .+\)\. The job needs "permissions: checks: write"/u],
    [422, 'Validation failed', /^GitHub refused the check run \(422, Validation failed/mu],
  ])('with %i, commands show the findings at once', async (status, message, line) => {
    const { github, step } = await stepWith(() => ({ status, message }));
    expectCommands(step, 120);
    expect(step.stdout).toMatch(line);
    expect(github.sent).toHaveLength(1);
  });

  it('in the middle, the check run is ended and commands show the rest', async () => {
    const { github, step } = await stepWith(only(1, { status: 422 }));
    expectCommands(step, 70);
    expect(step.stdout).toContain('The check run has 50 findings, and workflow commands show');
    expect(github.checkRuns.all).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.checkRuns.all[0]?.annotations).toHaveLength(50);
    expect(github.checkRuns.all[0]?.summary).toMatch(/^Only 50 of 120 findings/u);
  });
});

describe.concurrent('when there are more findings than a check run takes', () => {
  it('commands show what is beyond', async () => {
    const github = await FakeGithub.start({ fault: only(1, { status: 422 }) });
    const step = await runBeside(github, temporaryFolder(widgetWithErrors(5100)));
    expect(github.checkRuns.all[0]?.summary).toMatch(/^Only 50 of 5000 findings/u);
    expectCommands(step, 5050);
  });
});

describe.concurrent('when GitHub asks to wait', () => {
  it.each<[string, Fault]>([
    ['Retry-After', { status: 429, headers: { 'retry-after': '2' }, message: 'Too many' }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '2' }, message: limit }],
    [
      'the end of the hour',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000)),
        },
        message: 'API rate limit exceeded',
      },
    ],
  ])('by %s, the step waits and goes on', async (_, fault) => {
    const { github, step } = await stepWith(only(1, fault));
    expectWhole(github, step);
    expect(github.sent.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
    if (typeof fault === 'object' && 'headers' in fault && fault.headers['retry-after'])
      expect((github.sent[2]?.at ?? 0) - (github.sent[1]?.at ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  it.each<[string, Fault]>([
    ['an hour', { status: 429, headers: { 'retry-after': '3600' }, message: limit }],
    ['no time that it names', { status: 403, message: limit }],
    ['no time at all', { status: 429, message: 'Too many' }],
  ])('for %s, commands show the findings at once', async (_, fault) => {
    const { github, step } = await stepWith(() => fault);
    expectCommands(step, 120);
    expect(step.stdout).toContain('GitHub takes no more requests for now');
    expect(github.sent).toHaveLength(1);
  });
});

describe.concurrent('when an answer is lost', () => {
  it.each<[string, number, Fault, string[]]>([
    ['the first', 0, 'lost', ['POST', 'GET', 'PATCH', 'PATCH']],
    ['half of the first', 0, 'torn', ['POST', 'GET', 'PATCH', 'PATCH']],
    ['the second', 1, 'lost', ['POST', 'PATCH', 'GET', 'PATCH']],
    ['half of the second', 1, 'torn', ['POST', 'PATCH', 'GET', 'PATCH']],
    ['the last', 2, 'lost', ['POST', 'PATCH', 'PATCH', 'GET']],
    ['the first request', 0, 'cut', ['POST', 'GET', 'POST', 'PATCH', 'PATCH']],
    ['the second request', 1, 'cut', ['POST', 'PATCH', 'GET', 'PATCH', 'PATCH']],
    ['the second to an error', 1, { status: 502 }, ['POST', 'PATCH', 'GET', 'PATCH', 'PATCH']],
  ])('(%s), nothing is posted twice and nothing is missing', async (_, index, fault, methods) => {
    const { github, step } = await stepWith(only(index, fault));
    expectWhole(github, step);
    expect(github.checkRuns.all).toHaveLength(1);
    expect(github.sent.map(({ method }) => method)).toEqual(methods);
  });

  it('and the question after it too, it is asked again', async () => {
    const { github, step } = await stepWith((_, at) =>
      at === 1 ? 'lost' : at === 2 ? { status: 500 } : undefined,
    );
    expectWhole(github, step);
    expect(github.sent.map(({ method }) => method)).toEqual([
      'POST',
      'PATCH',
      'GET',
      'GET',
      'PATCH',
    ]);
  });
});
