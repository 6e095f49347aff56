import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { product } from '../../src/product.js';
import { shownFile } from '../helpers/snippets.js';
import { GitRepository, gitRepository, originOf } from '../helpers/git-repository.js';
import { bundleOf, repository } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';
import { committed, guardsCommits } from './guarded-commits.js';

const config = '.pre-commit-config.yaml';
const shown = shownFile('docs/git-hooks.md', config);

/** A search path that leads to all programs of this machine but the package managers of Node. */
function withoutNpm(): string {
  const folder = temporaryFolder();
  const places = (process.env['PATH'] ?? '').split(delimiter).filter((place) => existsSync(place));
  const seen = new Set(['npm', 'npx', 'corepack', 'pnpm', 'yarn']);
  for (const place of places) {
    for (const program of readdirSync(place)) {
      if (!seen.has(program)) symlinkSync(join(place, program), join(folder, program));
      seen.add(program);
    }
  }
  return folder;
}

/** This project as pre-commit clones it: as it is now, with the bundle of now. */
function published(): GitRepository {
  const clone = gitRepository();
  const hooks = '.pre-commit-hooks.yaml';
  cpSync(join(repository, hooks), join(clone.root, hooks));
  cpSync(dirname(bundleOf('cli')), join(clone.root, 'dist/cli'), { recursive: true });
  clone.commit();
  clone.git('tag', (parse(shown) as { repos: [{ rev: string }] }).repos[0].rev);
  return clone;
}

describe('pre-commit, without npm', () => {
  let guarded: GitRepository;

  beforeAll(() => {
    const home = temporaryFolder();
    const { root } = gitRepository(committed);
    guarded = new GitRepository(root, {
      PATH: withoutNpm(),
      HOME: home,
      PRE_COMMIT_HOME: join(home, 'pre-commit'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      // Whatever wants to fetch something fails.
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    });
    const text = shown.replace(product.repository, published().root);
    guarded.write({ [config]: text }).commit();
    execFileSync('pre-commit', ['install'], { cwd: root, env: guarded.env, stdio: 'pipe' });
  });

  guardsCommits(() => guarded);

  it('takes options', () => {
    const args = '[--preset, marketplace, --max-warnings, "0"]';
    guarded.write({
      [config]: `${guarded.git('show', `HEAD:${config}`)}\n        args: ${args}\n`,
      'w/i18n/es.json': '{}',
    });
    expect(() => guarded.commit()).toThrow('Too many warnings');
  });
});

describe('pre-commit run', () => {
  const mistake = 'kommo-widget/valid-mobile-color';
  let guarded: GitRepository;
  let start: string;

  /** Runs pre-commit with these arguments, and gives its exit code and what it prints. */
  function run(...args: readonly string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('pre-commit', ['run', ...args], {
      cwd: guarded.root,
      env: { ...process.env, ...guarded.env },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  const passes = (...args: readonly string[]): void => {
    const { status, output } = run(...args);
    expect(output).toContain('Passed');
    expect(status).toBe(0);
  };
  const fails = (text: string, ...args: readonly string[]): string => {
    const { status, output } = run(...args);
    expect(output).toContain(text);
    expect(status).toBe(1);
    return output;
  };

  beforeAll(() => {
    const home = temporaryFolder();
    const repo = gitRepository({ ...cleanWidget('w'), ...widgetWithMistake('broken') });
    guarded = new GitRepository(repo.root, {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      PRE_COMMIT_HOME: join(home, 'pre-commit'),
    });
    const text = shown.replace(product.repository, published().root);
    start = guarded.write({ [config]: text }).commit();
  });

  beforeEach(() => {
    guarded.git('checkout', '--quiet', '-B', 'main');
    guarded.git('reset', '--quiet', '--hard', start);
  });

  it('finds in all files what is broken, also with another file staged', () => {
    fails('broken/manifest.json', '--all-files');
    guarded.write({ 'README.md': '', 'w/script.js': 'changed' }).stage();
    const output = fails('broken/manifest.json', '--all-files');
    expect(output).not.toContain('w/manifest.json');
    guarded.write(cleanWidget('broken'));
    passes('--all-files');
    guarded.write({ 'broken/i18n/en.json': '{' });
    fails('broken/i18n/en.json', '--all-files');
  });

  it('lints the widgets of the files that are given', () => {
    fails(mistake, '--files', 'broken/manifest.json');
    fails(mistake, '--files', 'broken/script.js', 'w/script.js');
    passes('--files', 'w/manifest.json');
    guarded.write(widgetWithMistake('w'));
    fails('w/manifest.json', '--files', 'w/i18n/en.json');
  });

  it('takes so many names that they come in several batches', () => {
    const folder = 'f'.repeat(200);
    const names = Array.from({ length: 1500 }, (_, index) => `${folder}/${String(index)}.txt`);
    guarded.write(Object.fromEntries(names.map((name) => [name, '']))).commit();
    fails('broken/manifest.json', '--all-files');
    guarded.write(cleanWidget('broken')).remove('w/i18n/en.json').stage();
    fails('require-locale-files', '--all-files');
  });

  it('lints what two commits changed, deleted files included', () => {
    const from = guarded.git('rev-parse', 'HEAD');
    guarded.write({ 'README.md': 'changed' }).commit();
    passes('--from-ref', from, '--to-ref', 'HEAD');
    guarded.write(widgetWithMistake('w')).commit();
    guarded.write(cleanWidget('w')).stage();
    const output = fails('w/manifest.json', '--from-ref', from, '--to-ref', 'HEAD');
    expect(output).not.toContain('broken/manifest.json');
    guarded.git('reset', '--quiet', '--hard', from);
    guarded.remove('w/i18n/en.json').commit();
    fails('require-locale-files', '--from-ref', 'HEAD^', '--to-ref', 'HEAD');
  });

  it('guards pushes, also the first one of a branch and of a repository', () => {
    const origin = originOf(guarded);
    execFileSync('pre-commit', ['install', '--hook-type', 'pre-push'], {
      cwd: guarded.root,
      env: { ...process.env, ...guarded.env },
      stdio: 'pipe',
    });
    const push = (...args: readonly string[]): string => guarded.git('push', ...args);
    /** What the hook prints of a push that it refuses. */
    const refusal = (...args: readonly string[]): string => {
      try {
        return `It is pushed. ${push(...args)}`;
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    guarded.write({ 'w/script.js': 'changed' }).commit();
    push('origin', 'main');
    guarded.write(widgetWithMistake('w')).commit();
    expect(refusal('origin', 'main')).toContain('w/manifest.json');
    guarded.git('checkout', '--quiet', '-b', 'feature');
    expect(refusal('origin', 'feature')).toContain('w/manifest.json');
    guarded.write(cleanWidget('w')).commit();
    push('origin', 'feature');
    expect(origin.git('branch', '--list', 'feature')).toContain('feature');
    guarded.git('remote', 'add', 'empty', `file://${new GitRepository(temporaryFolder()).root}`);
    guarded.git('init', '--quiet', '--bare', guarded.git('remote', 'get-url', 'empty').slice(7));
    expect(refusal('empty', 'feature')).toContain('broken/manifest.json');
    push('origin', '--delete', 'feature');
  });
});

it('is a program also for who checks this repository out', () => {
  const listed = new GitRepository(repository).git('ls-files', '--stage', 'dist/cli/index.js');
  expect(listed).toMatch(/^100755 /u);
});
