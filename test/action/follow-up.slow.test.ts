import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySuggestions } from '../helpers/apply-suggestion.js';
import { brokenChange, raised } from '../helpers/changed-widgets.js';
import { fixedText } from '../helpers/fixed-files.js';
import { GitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { PullScene } from '../helpers/pull-scene.js';
import { runBeside, type Step } from '../helpers/run-action.js';
import { Link, temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const server = await GitServer.start();
const path = 'w/manifest.json';
const inputs = {
  suggestions: 'true',
  comment: 'true',
  annotations: 'none',
  'fail-on': 'never',
  'pull-request-file': 'artifact/number',
};

interface FollowUp {
  /** What the artifact of the first workflow has. */
  readonly artifact?: FileTree;
  /** What GitHub says of that workflow, if it is not what it should be. */
  readonly workflowRun?: object;
  readonly more?: Readonly<Record<string, string>>;
}

/** Runs the second workflow: the main branch is checked out, and the artifact of the first one lies there. */
async function followUp(
  scene: PullScene,
  { artifact = { 'artifact/number': '1\n' }, workflowRun = {}, more = {} }: FollowUp = {},
): Promise<{ step: Step; folder: string }> {
  const origin = originOf(scene.repository);
  const { headSha } = scene.pulls.state;
  scene.repository.git('push', '--quiet', 'origin', `${headSha}:refs/pull/1/head`);
  origin.git('branch', '-D', 'topic');
  scene.repository.git('remote', 'remove', 'origin');
  const clone = new GitRepository(temporaryFolder());
  clone.git('clone', '--quiet', '--depth=1', '--branch=main', `file://${origin.root}`, '.');
  clone.write(artifact);
  scene.github.sent.splice(0);
  const payload = {
    workflow_run: { event: 'pull_request', head_sha: headSha, pull_requests: [], ...workflowRun },
  };
  const env = { GITHUB_SHA: 'c'.repeat(40), ...server.surroundings(origin) };
  const event = { name: 'workflow_run', payload, env };
  const step = await runBeside(scene.github, clone.root, { ...inputs, ...more }, event);
  expect(scene.github.violations).toEqual([]);
  return { step, folder: clone.root };
}

/** A pull request from a fork with one mistake. */
async function fromFork(before: FileTree = cleanWidget('w')): Promise<PullScene> {
  const scene = await PullScene.start(before);
  scene.push(brokenChange());
  return scene;
}

const written = ({ github }: PullScene): readonly string[] =>
  github.sent.flatMap(({ method, path: one }) => (method === 'GET' ? [] : [`${method} ${one}`]));

describe.concurrent('the workflow after that of a fork', () => {
  it('lints the head without checking it out, suggests and comments', async () => {
    const scene = await fromFork();
    const { step, folder } = await followUp(scene);
    expect([step.status, step.stderr]).toEqual([0, '']);
    expect(step.outputs).toMatchObject({ errors: '1', widgets: '1' });
    expect(scene.requests).toEqual([
      'GET /pulls/1',
      expect.stringMatching(/^GET \/compare\//u),
      'GET /pulls/1',
      'GET /pulls/1/comments?per_page=100&page=1',
      'GET /pulls/1/files?per_page=100&page=1',
      'POST /pulls/1/reviews',
      'GET /issues/1/comments?per_page=100&page=1',
      'POST /issues/1/comments',
    ]);
    const applied = applySuggestions(scene.head(path), scene.pulls.reviewComments);
    expect(applied).toBe(await fixedText(brokenChange(), path));
    expect(scene.pulls.comments[0]?.body).toContain(`/blob/${scene.pulls.state.headSha}/w/`);
    expect(existsSync(join(folder, path))).toBe(true);
    expect(new GitRepository(folder).git('status', '--porcelain', '--', 'w')).toBe('');
  });

  it('looks at what the pull request touches, compared with where it began', async () => {
    const scene = await PullScene.start({ ...cleanWidget('w'), ...widgetWithMistake('old') });
    scene.push({ ...brokenChange(), 'new/README.md': 'x' });
    scene.meanwhile(widgetWithMistake('later'));
    scene.push({ 'README.md': 'x' });
    const { step } = await followUp(scene);
    expect(step.outputs).toMatchObject({ errors: '1', widgets: '1' });
    expect(step.stdout).toContain('the merge base');
  });

  it('takes the configuration of its own branch, and not that of the fork', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    const config = { rules: { 'kommo-widget/valid-mobile-color': 'off' } };
    scene.push({ ...brokenChange(), 'kommo-widget-lint.config.json': config });
    const { step } = await followUp(scene);
    expect(step.outputs['errors']).toBe('1');
  });
});

describe.concurrent('an artifact that lies', () => {
  it('takes nothing but a number from it', async () => {
    const scene = await fromFork();
    const forged = { 'artifact/findings.json': '[{}]', 'artifact/comment.md': 'forged' };
    const { step } = await followUp(scene, { artifact: { 'artifact/number': '1', ...forged } });
    expect(step.outputs['errors']).toBe('1');
    for (const { body } of [...scene.pulls.reviewComments, ...scene.pulls.comments])
      expect(body).not.toContain('forged');
  });

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['words', 'one'],
    ['a path', '1/../../issues/2'],
    ['two numbers', '1\n2'],
    ['a negative number', '-1'],
    ['a number with a command', '1\n::add-mask::x'],
    ['a very long number', '1'.repeat(300)],
    ['a link out of it', new Link('/etc/hostname')],
  ])('is refused if it is %s', async (_, content) => {
    const scene = await fromFork();
    const { step } = await followUp(scene, { artifact: { 'artifact/number': content } });
    expect(step.status).toBe(1);
    expect(step.stdout).toContain('there is no file with the number of a pull request');
    expect(step.view.executed).toEqual([]);
    expect(scene.github.sent).toEqual([]);
  });

  it('is refused if it is not there', async () => {
    const scene = await fromFork();
    expect((await followUp(scene, { artifact: {} })).step.status).toBe(1);
    expect(scene.github.sent).toEqual([]);
  });

  it('writes nothing to a pull request with another head', async () => {
    const scene = await fromFork();
    const other = { head_sha: scene.repository.git('rev-parse', 'main') };
    const { step } = await followUp(scene, { workflowRun: other });
    expect(step.stdout).toContain(
      'Nothing is linted. Pull request 1 is closed, or its head is not the commit that the workflow before ran on.',
    );
    expect([step.status, scene.requests]).toEqual([0, ['GET /pulls/1']]);
  });

  it('writes nothing to one that GitHub does not have', async () => {
    const scene = await PullScene.start(cleanWidget('w'), {
      fault: ({ path: one }) => (one.endsWith('/pulls/77') ? { status: 404 } : undefined),
    });
    scene.push(brokenChange());
    const { step } = await followUp(scene, { artifact: { 'artifact/number': '77' } });
    expect(step.status).toBe(1);
    expect(step.stdout).toContain('The token may not read the pull request (404');
    expect(written(scene)).toEqual([]);
  });
});

describe.concurrent('the input pull-request-file', () => {
  it.each<[string, object, string]>([
    ['a push', { event: 'push' }, 'The workflow before was not run by a pull request.'],
    ['no commit', { head_sha: 'main' }, 'names no commit (workflow_run.head_sha)'],
  ])('is of no use after %s', async (_, workflowRun, line) => {
    const scene = await fromFork();
    const { step } = await followUp(scene, { workflowRun });
    expect(step.stdout).toContain(line);
    expect(scene.github.sent).toEqual([]);
  });

  it('is refused on every other event', async () => {
    const scene = await fromFork();
    const step = await scene.run(inputs);
    expect(step.status).toBe(1);
    expect(step.stdout).toContain('is for the event "workflow_run"');
    expect(scene.requests).toEqual([]);
  });

  it('fails if the head can’t be fetched, and lints nothing else', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(raised(widgetWithMistake('w')));
    const head = 'd'.repeat(40);
    scene.pulls.state = { ...scene.pulls.state, headSha: head };
    const origin = originOf(scene.repository);
    scene.repository.write({ 'artifact/number': '1' });
    const payload = { workflow_run: { event: 'pull_request', head_sha: head } };
    const event = { name: 'workflow_run', payload, env: server.surroundings(origin) };
    const step = await runBeside(scene.github, scene.root, inputs, event);
    expect([step.status, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain(
      'The head of the pull request can’t be fetched'.replace('’', "'"),
    );
    expect(written(scene)).toEqual([]);
  });
});
