import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneOf, GitRepository, gitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { runStep, runStepOn, type Event, type Step } from '../helpers/run-action.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const mistake = 'kommo-widget/valid-mobile-color';
const bump = 'kommo-widget/require-version-bump';
const missing = 'kommo-widget/require-locale-files';

type Inputs = Readonly<Record<string, string>>;

/** A pull request in a repository that is served by a bare one. */
interface Request {
  readonly origin: GitRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/**
 * Makes a pull request and its merge commit.
 *
 * @param before the files at the fork
 * @param change makes the change on the branch
 * @param meanwhile files that came to the main branch after the fork
 */
function pullRequest(
  before: FileTree,
  change: (repository: GitRepository) => unknown,
  meanwhile: FileTree = {},
): Request & { readonly fork: string } {
  const repository = gitRepository(before);
  const fork = repository.git('rev-parse', 'HEAD');
  const origin = originOf(repository);
  repository.git('checkout', '--quiet', '-b', 'topic');
  change(repository);
  const head = repository.commit();
  repository.git('checkout', '--quiet', 'main');
  const base = repository.write(meanwhile).commit();
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  const merge = repository.git('rev-parse', 'HEAD');
  const refs = [
    `${merge}:refs/pull/1/merge`,
    `${head}:refs/pull/1/head`,
    `${base}:refs/heads/main`,
  ];
  repository.git('push', '--quiet', 'origin', ...refs);
  return { origin, fork, base, head, merge };
}

/** Checks one commit out as `actions/checkout` does. */
function checkout(
  origin: GitRepository,
  commit: string,
  folder = temporaryFolder(),
): GitRepository {
  const clone = new GitRepository(folder);
  clone.git('init', '--quiet');
  clone.git('remote', 'add', 'origin', `file://${origin.root}`);
  clone.git('fetch', '--quiet', '--depth=1', '--no-tags', 'origin', commit);
  clone.git('checkout', '--quiet', '--detach', commit);
  return clone;
}

const server = await GitServer.start();

function eventOf({ origin, base, head, merge }: Request, name = 'pull_request'): Event {
  const payload = { pull_request: { number: 1, head: { sha: head }, base: { sha: base } } };
  return { name, payload, env: { GITHUB_SHA: merge, ...server.surroundings(origin) } };
}

/** Runs the step on the merge commit of a pull request. */
function runOn(request: Request, inputs: Inputs = {}): Promise<Step> {
  return runStep(checkout(request.origin, request.merge).root, inputs, eventOf(request));
}

const found = ({ view }: Step): readonly string[] =>
  view.annotations.map(({ file, title }) => `${String(file)} ${String(title)}`).sort();

describe('the scope of a pull request', () => {
  it('is the touched widgets, from the merge commit at depth 1', async () => {
    const request = pullRequest(
      { ...widgetWithMistake('a'), ...widgetWithMistake('b') },
      (repository) => repository.write({ 'b/script.js': 'changed' }),
      widgetWithMistake('c'),
    );
    const clone = checkout(request.origin, request.merge);
    const refs = clone.git('for-each-ref');
    const step = await runStep(clone.root, {}, eventOf(request));
    expect(found(step)).toEqual([`b/manifest.json ${bump}`, `b/manifest.json ${mistake}`]);
    expect(step.outputs).toMatchObject({ errors: '1', widgets: '1' });
    expect(() => clone.git('cat-file', '-e', request.base)).toThrow();
    expect([clone.git('for-each-ref'), clone.git('status', '--porcelain')]).toEqual([refs, '']);
    expect(step.stdout).toContain(
      `Compared with ${request.base.slice(0, 12)}, the first parent of the merge commit.\n`,
    );
  });

  it('may be what was introduced', async () => {
    const request = pullRequest(
      { ...widgetWithMistake('old'), ...cleanWidget('w') },
      (repository) => {
        repository.git('mv', 'old', 'moved');
        repository.remove('w/i18n/en.json').write(widgetWithMistake('new'));
      },
    );
    const step = await runOn(request, { scope: 'introduced' });
    expect(found(step).filter((one) => !one.includes('unresolved'))).toEqual([
      `new/manifest.json ${mistake}`,
      `w/manifest.json ${missing}`,
      `w/manifest.json ${bump}`,
    ]);
    expect(step.status).toBe(1);
  });

  it('may be everything, and then versions are compared all the same', async () => {
    const request = pullRequest({ ...widgetWithMistake('a'), ...cleanWidget('b') }, (repository) =>
      repository.write({ 'b/script.js': 'changed' }),
    );
    const step = await runOn(request, { scope: 'all', preset: 'amocrm' });
    expect(found(step)).toContain(`a/manifest.json ${mistake}`);
    expect(found(step)).toContain(`b/manifest.json ${bump}`);
  });

  it('is every widget if the configuration or the suppressions changed', async () => {
    const files = { ...widgetWithMistake('a'), ...widgetWithMistake('b') };
    const suppressions = { 'a/manifest.json': { [mistake]: { count: 1 } } };
    for (const change of [
      { 'kommo-widget-lint.config.json': {} },
      { 'eslint-suppressions.json': suppressions },
    ]) {
      const step = await runOn(pullRequest(files, (repository) => repository.write(change)));
      expect(found(step)).toContain(`b/manifest.json ${mistake}`);
      expect(step.outputs['errors']).toBe('eslint-suppressions.json' in change ? '1' : '2');
    }
  });

  it('may be nothing', async () => {
    const request = pullRequest(widgetWithMistake('w'), (repository) =>
      repository.write({ 'x.md': '' }),
    );
    const step = await runOn(request);
    expect([step.status, found(step)]).toEqual([0, []]);
    expect(step.outputs).toMatchObject({ errors: '0', widgets: '0', conclusion: 'success' });
  });

  it('is nothing if the last widget was removed, and a mistake if there was none', async () => {
    const removed = pullRequest({ ...widgetWithMistake('w'), 'x.md': '' }, (repository) =>
      repository.remove('w'),
    );
    expect((await runOn(removed)).status).toBe(0);
    const none = pullRequest({ 'x.md': '' }, (repository) => repository.write({ 'y.md': '' }));
    expect((await runOn(none)).stdout).toContain('::error::No widget found');
  });

  it('is refused if it is not a scope', async () => {
    const step = await runStep(temporaryFolder(cleanWidget()), { scope: 'changed' });
    expect(step.status).toBe(1);
    expect(step.stdout).toContain(
      'The input "scope" is "changed"; write "all", "widgets" or "introduced".',
    );
  });
});

describe('the version', () => {
  const changing = (files: FileTree) => (repository: GitRepository) => repository.write(files);
  const version = (text: string): FileTree => ({
    'w/manifest.json': JSON.stringify(cleanWidget()['manifest.json'], null, 2).replace(
      '1.0.0',
      text,
    ),
  });

  it.each<[string, FileTree, readonly string[]]>([
    ['equal', { 'w/script.js': 'changed' }, [`w/manifest.json ${bump}`]],
    ['higher', { 'w/script.js': 'changed', ...version('1.0.1') }, []],
    ['lower', { 'w/script.js': 'changed', ...version('0.9.9') }, [`w/manifest.json ${bump}`]],
    ['no number', version('next'), ['w/manifest.json kommo-widget/valid-version']],
    ['of no interest if only the README changed', { 'w/README.md': 'changed' }, []],
  ])('is %s', async (_, files, wanted) => {
    const request = pullRequest(cleanWidget('w'), changing(files));
    for (const scope of ['widgets', 'introduced']) {
      const step = await runOn(request, { scope });
      expect(found(step)).toEqual(wanted);
      expect(step.status).toBe(0);
    }
  });

  it('is an error for the marketplace', async () => {
    const request = pullRequest(cleanWidget('w'), changing({ 'w/script.js': 'changed' }));
    const { view } = await runOn(request, { preset: 'marketplace', scope: 'introduced' });
    expect(view.annotations).toMatchObject([{ level: 'error', title: bump }]);
  });
});

describe('the base', () => {
  const request = pullRequest(
    cleanWidget('w'),
    (repository) => repository.write(widgetWithMistake('w')),
    widgetWithMistake('later'),
  );

  it.each([[[]], [['--depth=2']]])(
    'is the merge base of a clone that has its history',
    async (options) => {
      const { origin, fork, ...rest } = request;
      const clone = cloneOf(origin, ...options);
      clone.git('fetch', '--quiet', ...options, 'origin', rest.head);
      clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
      const event = eventOf({ origin, ...rest }, 'pull_request_target');
      const step = await runStep(clone.root, { scope: 'introduced' }, event);
      expect(found(step)).toEqual([`w/manifest.json ${bump}`, `w/manifest.json ${mistake}`]);
      // Of a shallow clone nobody can say where the two parted.
      expect(step.stdout).toContain(
        options.length === 0
          ? `Compared with ${fork.slice(0, 12)}, the merge base.`
          : `Compared with ${rest.base.slice(0, 12)}, the base of the pull request.`,
      );
    },
  );

  it('is the merge base that GitHub names, otherwise what the payload says', async () => {
    const { origin, fork, ...rest } = request;
    const asked: (string | undefined)[] = [];
    const api = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(asked.length === 1 ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ merge_base_commit: { sha: fork } }));
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${String((api.address() as AddressInfo).port)}`;
    const event = eventOf({ origin, ...rest });
    const run = () =>
      runStepOn(
        { url },
        checkout(origin, rest.head).root,
        { scope: 'introduced', annotations: 'commands' },
        event,
      );
    const compared = await run();
    expect(compared.stdout).toContain(`Compared with ${fork.slice(0, 12)}, the merge base.`);
    expect(found(compared)).toEqual([`w/manifest.json ${bump}`, `w/manifest.json ${mistake}`]);
    const refused = await run();
    api.close();
    expect(refused.stdout).toContain(`${rest.base.slice(0, 12)}, the base of the pull request.`);
    const path = `/repos/${server.surroundings(origin).GITHUB_REPOSITORY}/compare/${rest.base}...${rest.head}?per_page=1`;
    expect(asked).toEqual([path, path]);
  });

  it('is the commit before a push, and the base of a merge group', async () => {
    const { origin, base, head, merge } = request;
    const env = server.surroundings(origin);
    const events: readonly Event[] = [
      { name: 'push', payload: { before: base, after: merge }, env },
      { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } }, env },
    ];
    for (const event of events) {
      const step = await runStep(checkout(origin, merge).root, { scope: 'introduced' }, event);
      expect(found(step)).toEqual([`w/manifest.json ${bump}`, `w/manifest.json ${mistake}`]);
    }
    const [push, group] = await Promise.all(
      events.map((event) => runStep(checkout(origin, merge).root, {}, event)),
    );
    expect([push?.outputs['widgets'], group?.outputs['widgets']]).toEqual(['2', '1']);
  });

  it('is found if the repository was checked out into a sub-folder', async () => {
    const { origin, ...rest } = request;
    const workspace = temporaryFolder({ 'sub dir/x': '' });
    checkout(origin, rest.merge, join(workspace, 'sub dir')).git('clean', '-fdq');
    for (const inputs of [
      {},
      { 'working-directory': 'sub dir' },
      { paths: 'sub dir/w' },
    ] as Inputs[]) {
      const step = await runStep(
        workspace,
        { scope: 'introduced', ...inputs },
        eventOf({ origin, ...rest }),
      );
      expect(found(step)).toEqual([`w/manifest.json ${bump}`, `w/manifest.json ${mistake}`]);
    }
  });

  it('is read from a clone without contents', async () => {
    const { origin, ...rest } = request;
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout');
    clone.git('fetch', '--quiet', 'origin', rest.merge);
    clone.git('checkout', '--quiet', '--detach', rest.merge);
    const step = await runStep(clone.root, { scope: 'introduced' }, eventOf({ origin, ...rest }));
    expect(found(step)).toEqual([`w/manifest.json ${bump}`, `w/manifest.json ${mistake}`]);
    clone.git('fetch', '--quiet', 'origin', rest.head);
    clone.git('checkout', '--quiet', '--detach', rest.head);
  });
});

describe('without a base everything is linted, and a line says why', () => {
  const old = () => gitRepository(widgetWithMistake('w'));
  const served = originOf(old());

  function explained(step: Step, why: string): void {
    expect(step.stdout).toContain('Everything is linted, as there is nothing to compare with: ');
    expect(step.stdout).toContain(why);
    expect(found(step)).toEqual([`w/manifest.json ${mistake}`]);
    expect(step.status).toBe(1);
  }

  it.each<[string, Event, string]>([
    [
      'a first push',
      { name: 'push', payload: { before: '0'.repeat(40), created: true } },
      'the branch is new',
    ],
    [
      'a forced push',
      { name: 'push', payload: { before: 'a'.repeat(40), forced: true } },
      'the push was forced',
    ],
    [
      'a schedule',
      { name: 'schedule', payload: {} },
      'the event "schedule" names no commit to compare with',
    ],
    [
      'a payload without commits',
      { payload: { pull_request: null } },
      'the event "pull_request" names no commit',
    ],
    [
      'a payload of another shape',
      { name: 'push', payload: { before: '--upload-pack=x' } },
      'the event "push" names no',
    ],
    ['a payload that is no JSON', { name: 'push', payload: '{' }, 'is not JSON'],
    [
      'a commit that is gone',
      { name: 'push', payload: { before: 'a'.repeat(40) } },
      `can't be fetched (fatal: `,
    ],
  ])('for %s', async (_, event, why) => {
    const clone = cloneOf(served, '--depth=1');
    const env = server.surroundings(served);
    explained(await runStep(clone.root, { scope: 'introduced' }, { ...event, env }), why);
  });

  it('for want of a server, of a repository, and of git', async () => {
    const event = { name: 'push', payload: { before: 'a'.repeat(40) } };
    const run = (root: string, env = {}) => runStep(root, { scope: 'widgets' }, { ...event, env });
    explained(await run(old().root, { GITHUB_REPOSITORY: '' }), 'there is no server to ask');
    explained(await run(temporaryFolder(widgetWithMistake('w'))), 'is not in a git repository');
    explained(await run(old().root, { PATH: '/nowhere' }), 'There is no git on the search path.');
  });

  it('when a clone without contents can no longer be filled', async () => {
    const repository = old();
    const before = repository.git('rev-parse', 'HEAD');
    repository.write({ 'w/script.js': 'changed' }).commit();
    const origin = originOf(repository);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneOf(origin, '--filter=blob:none');
    origin.remove('objects');
    const event = { name: 'push', payload: { before }, env: server.surroundings(origin) };
    explained(await runStep(clone.root, { scope: 'introduced' }, event), 'fatal: ');
  });
});
