import { describe, expect, it } from 'vitest';
import { FakeGithub, token } from '../helpers/fake-github.js';
import { widgetWithErrors } from '../helpers/findings.js';
import {
  headSha,
  mergeSha,
  pullRequest,
  runStepOn,
  runStep,
  type Event,
} from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Runs a step with more findings than commands can show. */
async function runOn(event: Event) {
  const github = await FakeGithub.start();
  const root = temporaryFolder(widgetWithErrors(11));
  const step = await runStepOn(github, root, {}, event);
  expect(github.violations).toEqual([]);
  expect(step.status).toBe(1);
  return { github, step, shas: github.checkRuns.all.map(({ head_sha }) => head_sha) };
}

describe.concurrent('the check run of', () => {
  it.each<[string, unknown, string]>([
    ['pull_request', pullRequest, headSha],
    ['pull_request_target', pullRequest, headSha],
    ['push', { after: mergeSha }, mergeSha],
    ['merge_group', { merge_group: { head_sha: mergeSha } }, mergeSha],
    ['workflow_dispatch', {}, mergeSha],
    ['schedule', {}, mergeSha],
  ])('%s is on the commit that people look at', async (name, payload, sha) => {
    const { step, shas } = await runOn({ name, payload });
    expect(shas).toEqual([sha]);
    expect(step.view.annotations).toEqual([]);
  });
});

/** The same if nothing is sent to GitHub. */
async function runWithout(event: Event, inputs: Readonly<Record<string, string>> = {}) {
  const step = await runStep(temporaryFolder(widgetWithErrors(11)), { token, ...inputs }, event);
  expect(step.status).toBe(1);
  return step;
}

describe('commands show the findings, and a line says why,', () => {
  it.each<[string, Event, string]>([
    ['a payload without a head', { payload: { pull_request: {} } }, 'names no head commit'],
    ['a payload of another shape', { payload: [null] }, 'names no head commit'],
    ['no payload', { env: { GITHUB_EVENT_PATH: '/none.json' } }, 'names no head commit'],
    ['no commit', { name: 'push', env: { GITHUB_SHA: '' } }, 'names no commit (GITHUB_SHA)'],
    ['no repository', { env: { GITHUB_REPOSITORY: '' } }, 'names no repository'],
  ])('for %s', async (_, event, line) => {
    const step = await runWithout(event);
    expect(step.stdout).toContain(line);
    expect(step.view.annotations).toHaveLength(2);
  });

  it('for want of a token', async () => {
    const step = await runWithout({}, { token: '' });
    expect(step.stdout).toContain('There is no token');
    expect(step.view.annotations).toHaveLength(2);
  });
});

describe('a payload that is not JSON', () => {
  const event = { payload: '{"pull_request":' };

  it('is an error with the name of the file, and the findings are shown', async () => {
    const step = await runWithout(event);
    expect(step.view.annotations).toMatchObject([
      { level: 'error', title: 'kommo-widget/valid-field-type (11 findings)' },
      { level: 'notice' },
      {
        level: 'error',
        message: expect.stringMatching(/^The event file .+ is not JSON\.$/u) as string,
      },
    ]);
    expect(step.outputs['errors']).toBe('11');
  });

  it('is a line of the log if no check run is made', async () => {
    const step = await runWithout(event, { annotations: 'commands' });
    expect(step.stdout).toMatch(/^Everything is linted, as .+ is not JSON\.$/mu);
    expect(step.stdout).not.toMatch(/^::error::.+JSON/mu);
    const all = await runWithout(event, { annotations: 'commands', scope: 'all' });
    expect(all.stdout).not.toContain('JSON.');
  });
});
