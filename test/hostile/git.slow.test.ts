import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGit } from '../../src/sources/git/executable.js';
import { Repository } from '../../src/sources/git/repository.js';
import { token } from '../helpers/fake-github.js';
import { cloneOf, gitRepository, originOf, type GitRepository } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { runAction } from '../helpers/run-action.js';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** One time that git was run. */
interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Stands in front of git and writes down how it is called. */
class Recorder {
  readonly #log = join(temporaryFolder(), 'log');
  readonly path: string;

  constructor() {
    const git = findGit(process.env, process.platform) ?? '';
    const folder = temporaryFolder({
      git: `#!/bin/sh\n{ printf '%s\\0' "$@"; printf '\\1'; env -0; printf '\\2'; } >>'${this.#log}'\nexec '${git}' "$@"\n`,
    });
    chmodSync(join(folder, 'git'), 0o755);
    this.path = [folder, process.env['PATH']].join(delimiter);
  }

  get calls(): readonly Call[] {
    const records = readFileSync(this.#log, 'utf8').split('\u0002').slice(0, -1);
    return records.map((record) => {
      const [args = [], env = []] = record
        .split('\u0001')
        .map((part) => part.split('\0').slice(0, -1));
      return {
        args,
        env: Object.fromEntries(
          env.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
        ),
      };
    });
  }
}

const settings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'protocol.ext.allow': 'never',
  'credential.helper': '',
  'safe.bareRepository': 'explicit',
};
const server = await GitServer.start();
const plumbing = [
  'rev-parse',
  'merge-base',
  'config',
  'ls-tree',
  'ls-files',
  'cat-file',
  'diff-files',
  'diff-index',
  'check-ignore',
];

/** The settings that a call was given, which stand in its variables alone. */
function settingsOf({ env }: Call): Readonly<Record<string, string>> {
  const at = (kind: string, index: number): string =>
    env[`GIT_CONFIG_${kind}_${String(index)}`] ?? '';
  const numbers = Array.from({ length: Number(env['GIT_CONFIG_COUNT']) }, (_, index) => index);
  return Object.fromEntries(numbers.map((index) => [at('KEY', index), at('VALUE', index)]));
}

/** The files of a widget in each of these folders. */
function trees(folders: readonly string[], widget: (folder: string) => FileTree): FileTree {
  return Object.fromEntries(folders.flatMap((folder) => Object.entries(widget(folder))));
}

/** A change of all kinds, so that everything that is asked of git is asked. */
function changed(): GitRepository {
  const repository = gitRepository({ ...cleanWidget('w'), ...cleanWidget('old') });
  repository.git('config', 'filter.own.process', 'none');
  repository.git('mv', 'old', 'new');
  return repository.write(widgetWithMistake('w'));
}

describe.skipIf(process.platform === 'win32')('git', () => {
  it('is asked by plumbing alone, without anybody’s settings', () => {
    const { root } = changed();
    const recorder = new Recorder();
    const env = { PATH: recorder.path };
    expect(runCommand(['--since', 'HEAD'], { cwd: root, env }).status).toBe(1);
    expect(runCommand(['--staged'], { cwd: root, env }).status).toBe(0);
    expect(runAction(root, { scope: 'widgets' }, undefined, { env }).status).toBe(1);
    expect(recorder.calls.length).toBeGreaterThan(10);
    for (const call of recorder.calls) {
      expect(settingsOf(call)).toMatchObject(settings);
      expect(plumbing).toContain(call.args[0]);
      expect(call.env).toMatchObject({
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: '',
      });
      // Whether an owner is trusted is said by people, and asked before anything else.
      if (/^--(?:show-toplevel|absolute-git-dir|git-common-dir)$/u.test(call.args[1] ?? ''))
        continue;
      expect(call.env).toMatchObject({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' });
      if (call.args[0] === 'config') continue;
      expect(call.env['GIT_COMMON_DIR']).toContain('kommo-widget-lint-');
    }
    const seen = new Set(recorder.calls.map(({ args }) => args[0]));
    expect(['ls-tree', 'cat-file'].every((name) => seen.has(name))).toBe(true);
  });

  it('may use the network to fetch only, and has the token from the environment', () => {
    const repository = gitRepository(cleanWidget('w'));
    const base = repository.commit();
    repository.write(widgetWithMistake('w')).commit();
    const origin = originOf(repository);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneOf(origin, '--depth=1');
    const recorder = new Recorder();
    const inputs = { token, scope: 'widgets' };
    const step = runAction(clone.root, inputs, undefined, {
      name: 'push',
      payload: { before: base },
      env: { PATH: recorder.path, ...server.surroundings(origin) },
    });
    expect(step.stdout).toContain(`Compared with ${base.slice(0, 12)}`);
    const online = recorder.calls.filter(({ env }) => env['GIT_ALLOW_PROTOCOL'] !== '');
    const [first, ...others] = online.map(({ args }) => args);
    expect(first).toEqual(expect.arrayContaining(['fetch', '--depth=1', base]));
    // The contents that the commit has more than the clone come after it, by their names alone.
    expect(others).toEqual([expect.arrayContaining(['fetch', '--stdin', 'origin'])]);
    for (const { env } of online) expect(env['GIT_DIR']).not.toContain(clone.root);
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(JSON.stringify(online[0]?.env)).toContain(credentials);
    for (const { args } of recorder.calls)
      for (const secret of [token, credentials]) expect(args.join(' ')).not.toContain(secret);
    expect(readFileSync(join(clone.root, '.git/config'), 'utf8')).not.toContain(credentials);
    expect(step.stdout + step.summary).not.toMatch(new RegExp(`${token}|${credentials}`, 'u'));
  });

  const names = [
    '--upload-pack=touch marker',
    '-c',
    '$(touch marker)',
    '`touch marker`',
    ';touch marker',
    '|touch marker',
    'a\nb',
    '../up',
    "'",
    '"',
    '%s',
    ':(exclude)*',
    '*',
  ];

  it('takes all of these for nothing but names of folders', () => {
    const folders = names.map((name) => `d/${name.replaceAll(/[/.]/gu, '_')}`);
    const repository = gitRepository(trees([...folders, 'w'], cleanWidget));
    repository.write(trees(folders, widgetWithMistake));
    const manifests = folders.map((folder) => join(repository.root, folder, 'manifest.json'));
    const linted = (...args: readonly string[]) => {
      const run = runCommand([...args, '--format', 'json'], { cwd: repository.root });
      expect(run).toMatchObject({ status: 1, stderr: '' });
      const results = JSON.parse(run.stdout) as { filePath: string }[];
      return results
        .map(({ filePath }) => filePath)
        .filter((path) => path.endsWith('manifest.json'));
    };
    expect(linted('--since', 'HEAD').sort()).toEqual([...manifests].sort());
    repository.stage();
    expect(linted('--staged').sort()).toEqual([...manifests].sort());
    expect(existsSync(join(repository.root, 'marker'))).toBe(false);
  });

  it('takes all of these for nothing but names of revisions', () => {
    const { root } = gitRepository(cleanWidget('w'));
    const repository = Repository.open(root);
    for (const name of names) expect(repository?.commit(name)).toBeUndefined();
    expect(runCommand([`--since=${names[0] ?? ''}`], { cwd: root })).toEqual({
      status: 2,
      stdout: '',
      stderr: `There is no commit "${names[0] ?? ''}".\n`,
    });
    expect(existsSync(join(root, 'marker'))).toBe(false);
  });

  it('reads the contents that were committed, and none that was put in their place', () => {
    const repository = gitRepository(cleanWidget('w'));
    const good = repository.git('rev-parse', 'HEAD:w/manifest.json');
    repository.write(widgetWithMistake('w')).stage();
    const bad = repository.git('rev-parse', ':w/manifest.json');
    repository.git('replace', bad, good);
    expect(runCommand(['--staged'], { cwd: repository.root }).status).toBe(1);
    // A commit in whose past nothing was wrong would take the blame.
    repository.commit();
    const before = repository.git('rev-parse', 'HEAD~1');
    repository.git('replace', '--graft', 'HEAD', '--');
    expect(runCommand(['--since', before], { cwd: repository.root }).status).toBe(1);
  });

  it('takes a repository that is named like a manifest for nothing', () => {
    const repository = gitRepository(cleanWidget('w'));
    // The commit is one of the other repository, and not here.
    const commit = '1'.repeat(40);
    const entries = ['other/manifest.json', 'third/i18n/en.json'];
    for (const path of entries)
      repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`);
    repository.write({ 'other/manifest.json/x': '', 'third/manifest.json': '{}' });
    repository.git('add', 'third/manifest.json');
    for (const args of [['--staged'], ['--since', 'HEAD'], ['--staged', 'other', 'third', 'w']])
      expect([args, runCommand(args, { cwd: repository.root }).stderr]).toEqual([args, '']);
    repository.write(widgetWithMistake('w')).git('add', 'w');
    expect(runCommand(['--staged'], { cwd: repository.root }).status).toBe(1);
  });

  it.each([
    ['many steps', 'x/../'.repeat(200_000)],
    ['one step', 'x'.repeat(1_000_000)],
  ])('follows no link of a million characters with %s', (_, target) => {
    const repository = gitRepository(cleanWidget('w'));
    const file = join(temporaryFolder({ target }), 'target');
    const id = repository.git('hash-object', '-w', '--', file);
    for (const path of ['w/i18n/es.json', 'w/images/logo.png', 'link'])
      repository.git('update-index', '--add', '--cacheinfo', `120000,${id},${path}`);
    for (const args of [['--staged'], ['--since', 'HEAD'], ['--staged', 'link/manifest.json']]) {
      const { stderr, stdout } = runCommand(args, { cwd: repository.root });
      expect(stderr + stdout).not.toContain('not checked');
      expect(stderr).toMatch(/^(?:There is no file or folder ".+"\.\n)?$/u);
    }
  });

  it('reads a branch that is named like an option', () => {
    const repository = gitRepository(cleanWidget('w'));
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-ref', 'refs/heads/--upload-pack=x', commit);
    repository.write(widgetWithMistake('w'));
    const { status, stderr } = runCommand(['--since=--upload-pack=x'], { cwd: repository.root });
    expect([status, stderr]).toEqual([1, '']);
  });
});
