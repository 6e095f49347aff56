import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/action/run.js';
import { FakeGithub, token } from './fake-github.js';
import { watch, type View } from './runner.js';
import { temporaryFolder } from './temporary-folder.js';
import { bundleOf, runNode, type Outcome } from './run.js';
import './without-pauses.js';

/** What a step left behind. */
export interface Step extends Outcome {
  outputs: Record<string, string>;
  /** Empty if GitHub shows none. */
  summary: string;
  view: View;
}

type Inputs = Readonly<Record<string, string>>;

/** The event of a step; a pull request with its head and merge commits if nothing is said. */
export interface Event {
  readonly name?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

export const headSha = 'a'.repeat(40);
export const mergeSha = 'b'.repeat(40);
export const pullRequest = { pull_request: { number: 1, head: { sha: headSha } } };

/** GitHub shows no summary above it. */
const longestSummary = 1024 * 1024;

/** Runs the built Action as GitHub's runner does, in a folder of its own without any package. */
export function runAction(
  workspace: string,
  inputs: Inputs = {},
  node?: string,
  event: Event = {},
): Step {
  const { env, finish } = surroundings(workspace, inputs, event);
  return finish(
    runNode([bundleOf('action')], { cwd: workspace, env, ...(node !== undefined && { node }) }),
  );
}

let turn: Promise<unknown> = Promise.resolve();

/** Runs the step inside this process, one after the other, because each has the environment and the output for itself. */
export function runStep(workspace: string, inputs: Inputs = {}, event: Event = {}): Promise<Step> {
  const step = turn.then(() => runInPlace(workspace, inputs, event));
  turn = step.catch(() => undefined);
  return step;
}

/** The same against a GitHub. */
export function runStepOn(
  { url }: Pick<FakeGithub, 'url'>,
  workspace: string,
  inputs: Inputs = {},
  event: Event = {},
): Promise<Step> {
  const env = { GITHUB_API_URL: url, ...event.env };
  return runStep(workspace, { token, ...inputs }, { ...event, env });
}

async function runInPlace(workspace: string, inputs: Inputs, event: Event): Promise<Step> {
  const { env, finish } = surroundings(workspace, inputs, event);
  const { env: before, exitCode } = process;
  const outcome = { status: 0, stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      outcome[name] += String(text);
      return true;
    }),
  );
  process.env = { PATH: before['PATH'] ?? '', HOME: before['HOME'] ?? '', ...env };
  process.exitCode = undefined;
  try {
    await run(workspace, process.env);
    outcome.status = exitCodeNow();
  } finally {
    process.env = before;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
  return finish(outcome);
}

function exitCodeNow(): number {
  return Number(process.exitCode ?? 0);
}

/** Runs the built Action beside a GitHub, with a token that it knows. */
export async function runBeside(
  github: Pick<FakeGithub, 'url'>,
  workspace: string,
  inputs: Inputs = {},
  event: Event = {},
): Promise<Step> {
  const { env, finish } = surroundings(workspace, { token, ...inputs }, event);
  const child = spawn(process.execPath, [bundleOf('action')], {
    cwd: workspace,
    env: { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: github.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const collect = async (stream: AsyncIterable<unknown>): Promise<string> => {
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    return text;
  };
  const [stdout, stderr, status] = await Promise.all([
    collect(child.stdout.setEncoding('utf8')),
    collect(child.stderr.setEncoding('utf8')),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return finish({ status, stdout, stderr });
}

function surroundings(workspace: string, inputs: Inputs, event: Event) {
  const { name = 'pull_request', payload = pullRequest } = event;
  const runner = temporaryFolder({ output: '', summary: '', 'event.json': payload });
  const file = (path: string): string => readFileSync(join(runner, path), 'utf8');
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '77',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: mergeSha,
    RUNNER_TEMP: runner,
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
    ...event.env,
  };
  const finish = (outcome: Outcome): Step => {
    const summary = existsSync(join(runner, 'summary')) ? file('summary') : '';
    return {
      ...outcome,
      outputs: readOutputs(file('output')),
      summary: Buffer.byteLength(summary) > longestSummary ? '' : summary,
      // The runner reads both streams.
      view: watch(outcome.stdout + outcome.stderr, workspace),
    };
  };
  return { env, finish };
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const pattern = /^(?<name>[^<\n]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gmu;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}
