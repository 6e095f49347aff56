import { describe, expect, it, vi } from 'vitest';
import { findBase, type BaseSources } from '../../../src/action/base/find-base.js';
import { gitNetwork } from '../../../src/action/base/git-network.js';
import { eventOf } from '../../../src/action/github/event.js';
import { TimeBudget } from '../../../src/action/github/time-budget.js';
import { lintInScope } from '../../../src/action/scope.js';
import { Repository } from '../../../src/sources/git/repository.js';
import { readConfig } from '../../../src/lint/config.js';
import {
  cloneOf,
  gitRepository,
  originOf,
  type GitRepository,
} from '../../helpers/git-repository.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { widgetWithMistake } from '../../helpers/widgets.js';

const unknown = 'a'.repeat(40);

/** A repository where `topic` was merged into `main`, and its commits. */
function merged() {
  const repository = gitRepository({ 'x.md': 'x' });
  const fork = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'topic');
  const head = repository.write({ 'y.md': 'y' }).commit();
  repository.git('checkout', '--quiet', 'main');
  const base = repository.write({ 'z.md': 'z' }).commit();
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  return { repository, fork, base, head, merge: repository.git('rev-parse', 'HEAD') };
}

function baseOf(
  { root }: GitRepository,
  event: string,
  payload: unknown,
  {
    env = {},
    mergeBase = () => Promise.resolve(undefined),
    origin,
  }: Partial<BaseSources> & { origin?: GitRepository } = {},
) {
  const network = origin && {
    address: `file://${origin.root}`,
    protocol: 'file',
    settings: [],
    timeBudget: new TimeBudget(60_000),
  };
  const repository = Repository.open(root, { network });
  if (!repository) throw new Error('no repository');
  const sources = { repository, payload, mergeBase };
  return findBase({ ...sources, event, env });
}

const pull = (base: unknown, head: unknown) => ({
  pull_request: { base: { sha: base }, head: { sha: head } },
});

describe('the base of an event', () => {
  it('is the first parent of the merge commit, known from the head or from the runner', async () => {
    const { repository, base, head, merge } = merged();
    const wanted = { commit: base, name: 'the first parent of the merge commit' };
    expect(await baseOf(repository, 'pull_request', pull(unknown, head))).toEqual(wanted);
    expect(await baseOf(repository, 'pull_request_target', pull(unknown, head))).toEqual(wanted);
    const env = { GITHUB_SHA: merge };
    expect(await baseOf(repository, 'pull_request', {}, { env })).toEqual(wanted);
    expect(await baseOf(repository, 'pull_request_target', {}, { env })).toEqual({
      why: 'the event "pull_request_target" names no commit to compare with',
    });
  });

  it('is the merge base, of the history or of GitHub, otherwise what the event says', async () => {
    const { repository, fork, base, head } = merged();
    repository.git('checkout', '--quiet', '--detach', head);
    const mergeBase = vi.fn(() => Promise.resolve<string | undefined>(fork));
    const wanted = { commit: fork, name: 'the merge base' };
    expect(await baseOf(repository, 'pull_request', pull(base, head), { mergeBase })).toEqual(
      wanted,
    );
    expect(mergeBase).not.toHaveBeenCalled();
    expect(await baseOf(repository, 'pull_request', pull(unknown, head), { mergeBase })).toEqual(
      wanted,
    );
    expect(mergeBase).toHaveBeenCalledWith(unknown, head);

    const origin = originOf(repository);
    const clone = cloneOf(origin, '--depth=1', '--no-single-branch');
    clone.git('checkout', '--quiet', '--detach', 'origin/topic');
    mergeBase.mockResolvedValue(undefined);
    const sources = { mergeBase, origin };
    expect(await baseOf(clone, 'pull_request', pull(base, head), sources)).toMatchObject({
      name: 'the base of the pull request',
    });
  });

  it.each([
    ['push', { before: unknown, forced: true }, 'the push was forced'],
    ['push', { before: '0'.repeat(40) }, 'the branch is new'],
    ['push', { before: '0'.repeat(64) }, 'the branch is new'],
    [
      'push',
      { before: unknown },
      `the commit before the push, ${unknown}, can't be fetched (there is no server to ask)`,
    ],
    ['push', null, 'the event "push" names no commit to compare with'],
    ['push', { before: ['x'] }, 'the event "push" names no commit to compare with'],
    [
      'merge_group',
      { merge_group: { base_sha: 'HEAD' } },
      'the event "merge_group" names no commit to compare with',
    ],
    ['schedule', { before: unknown }, 'the event "schedule" names no commit to compare with'],
  ])('of %s with %j is none', async (event, payload, why) => {
    expect(await baseOf(gitRepository(), event, payload)).toEqual({ why });
  });

  it('of a push and a merge group is what they say', async () => {
    const { repository, base } = merged();
    const group = { merge_group: { base_sha: base } };
    expect(await baseOf(repository, 'push', { before: base })).toMatchObject({ commit: base });
    expect(await baseOf(repository, 'merge_group', group)).toMatchObject({ commit: base });
  });
});

describe('a step', () => {
  /** Lints in the surroundings of a step and gives what it says. */
  async function lintIn(folder: string, env: NodeJS.ProcessEnv, scope?: 'all' | 'introduced') {
    const said: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => said.push(String(text)) > 0);
    try {
      const inputs = { paths: [], scope, token: 'secret' };
      const timeBudget = new TimeBudget(1000);
      const run = await lintInScope({
        inputs,
        folder,
        config: readConfig(folder),
        env,
        event: eventOf(env),
        timeBudget,
      });
      return {
        said: said.join(''),
        widgets: run.widgets.length,
        errors: run.results.flatMap(({ messages }) => messages).length,
      };
    } finally {
      write.mockRestore();
    }
  }

  it('lints in the scope of its event', async () => {
    const { repository, head, merge } = merged();
    repository.write(widgetWithMistake('w')).commit();
    const event = temporaryFolder({
      'event.json': pull(unknown, head),
      'push.json': { before: merge },
    });
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: `${event}/push.json` };
    expect(await lintIn(repository.root, env, 'introduced')).toEqual({
      said: `Compared with ${merge.slice(0, 12)}, the commit before the push.\n`,
      widgets: 1,
      errors: 1,
    });
    expect(await lintIn(repository.root, env)).toEqual({ said: '', widgets: 1, errors: 1 });
    const odd = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${event}/none.json` };
    expect((await lintIn(repository.root, odd)).said).toContain('Everything is linted, as');
    expect((await lintIn(repository.root, odd, 'all')).said).toBe('');
    expect((await lintIn(temporaryFolder(widgetWithMistake()), odd)).said).toContain(
      'is not in a git repository.',
    );
    expect(await lintIn(temporaryFolder({ 'deep/x': '' }), odd)).toMatchObject({ widgets: 0 });
  });

  it('reports suppressions that are not needed', async () => {
    const folder = temporaryFolder({
      ...widgetWithMistake('w'),
      'eslint-suppressions.json': {
        'w/manifest.json': { 'kommo-widget/valid-mobile-color': { count: 2 } },
      },
    });
    expect(await lintIn(folder, {})).toMatchObject({
      errors: 0,
      said: expect.stringContaining('--prune-suppressions') as string,
    });
  });
});

describe('the network of git', () => {
  const timeBudget = new TimeBudget(1000);
  const of = (url: string, name = 'o/r') =>
    gitNetwork('secret', { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: name }, timeBudget);

  it('is the server of the step alone, and has its token', () => {
    expect(of('https://ghe.test')).toMatchObject({
      address: 'https://ghe.test/o/r',
      protocol: 'https',
      settings: [['http.https://ghe.test/.extraHeader', expect.stringContaining('basic ')]],
    });
    expect(JSON.stringify(of('https://ghe.test'))).not.toContain('secret');
    expect(of('http://127.0.0.1:1')?.protocol).toBe('http');
    const env = { GITHUB_REPOSITORY: 'o/r' };
    expect(gitNetwork('', env, timeBudget)).toMatchObject({
      address: 'https://github.com/o/r',
      settings: [],
    });
  });

  it('is none if the way is not safe or not known', () => {
    for (const url of ['http://ghe.test', 'file:///', 'ext::x', ''])
      expect(of(url)).toBeUndefined();
    for (const name of ['', 'o', '../../x', 'o/r?', '-o/r x']) {
      expect(of('https://ghe.test', name)).toBeUndefined();
    }
  });
});
