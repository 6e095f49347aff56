import { describe, expect, it } from 'vitest';
import type { ESLint } from 'eslint';
import { cloneOf, gitRepository, originOf, type GitRepository } from '../helpers/git-repository.js';
import { runCommand } from '../helpers/run.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const mistake = 'kommo-widget/valid-mobile-color';
const bump = 'kommo-widget/require-version-bump';

/** The manifest of a clean widget, with some texts of it written otherwise. */
function manifest(...replacements: readonly (readonly [string, string])[]): string {
  const text = JSON.stringify(cleanWidget()['manifest.json'], null, 2);
  return replacements.reduce((done, [from, to]) => done.replace(from, to), text);
}

const raised = ['1.0.0', '1.0.1'] as const;
const two = (folder: string) => ({
  ...cleanWidget(folder),
  [`${folder}/manifest.json`]: manifest(['"en"', '"en", "es"']),
  [`${folder}/i18n/es.json`]: cleanWidget()['i18n/en.json'],
});

describe('--since', () => {
  /** File and rule of every finding. */
  async function findings({ root }: GitRepository, ...args: string[]): Promise<readonly string[]> {
    const { stdout, stderr } = await runInProcess(
      root,
      '--since',
      'HEAD',
      '--format',
      'json',
      ...args,
    );
    expect(stderr).toBe('');
    return (JSON.parse(stdout) as ESLint.LintResult[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${filePath.slice(root.length + 1)} ${String(ruleId)}`),
    );
  }

  it('passes over what was there, even if it moved', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    expect(await findings(repository)).toEqual([]);
    const text = repository.git('show', 'HEAD:w/manifest.json');
    repository.write({ 'w/manifest.json': `\n\n${text.replace('1.0.0', '1.0.1')}` });
    expect(await findings(repository)).toEqual([]);
    expect(await runInProcess(repository.root, '--since', 'HEAD')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('says the same as a bundle', async () => {
    const { root } = gitRepository(two('w')).remove('w/i18n/es.json');
    const args = ['--since', 'HEAD'];
    const outcome = runCommand(args, { cwd: root });
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expect(outcome).toEqual(await runInProcess(root, ...args));
  });

  it('reports what a change in another file caused', async () => {
    const repository = gitRepository(two('w')).remove('w/i18n/es.json');
    expect(await findings(repository)).toEqual([
      `w/manifest.json ${bump}`,
      'w/manifest.json kommo-widget/require-locale-files',
    ]);
    expect((await runInProcess(repository.root, '--since', 'HEAD')).status).toBe(1);
  });

  it('reports the second of two alike', async () => {
    const refers = (...keys: string[]) => ({
      'w/manifest.json': manifest(raised, [
        '"settings": {',
        `"settings": { ${keys.map((key) => `"${key}": { "name": "no.text", "type": "text", "required": true }`).join()},`,
      ]),
    });
    const repository = gitRepository({ ...cleanWidget('w'), ...refers('a') });
    const rule = 'w/manifest.json kommo-widget/no-unresolved-references';
    expect(await findings(repository.write(refers('b', 'a')))).toEqual([
      `w/manifest.json ${bump}`,
      rule,
    ]);
    repository.write({
      'w/manifest.json': manifest(raised, ['"en"', '"en", "en"']),
    });
    repository.commit();
    repository.write({
      'w/manifest.json': manifest(['1.0.0', '1.0.2'], ['"en"', '"en", "en", "en"']),
    });
    expect(await findings(repository)).toEqual([
      'w/manifest.json kommo-widget/no-duplicate-locales',
    ]);
  });

  it('reports of what suppressions no longer let pass only what is new', async () => {
    const fields = (...types: string[]) => ({
      'w/manifest.json': manifest(raised, [
        '"settings": {',
        `"settings": { ${types.map((type) => `"${type}": { "name": "settings.key", "type": "${type}", "required": true }`).join()},`,
      ]),
    });
    const rule = 'kommo-widget/valid-field-type';
    const repository = gitRepository({
      ...cleanWidget('w'),
      ...fields('one'),
      'eslint-suppressions.json': { 'w/manifest.json': { [rule]: { count: 1 } } },
    });
    repository.write(fields('two', 'one'));
    expect(await findings(repository)).toEqual([
      `w/manifest.json ${bump}`,
      `w/manifest.json ${rule}`,
    ]);
    repository.write(fields('one')).remove('eslint-suppressions.json');
    expect(await findings(repository)).toEqual([]);
    repository.git('checkout', '--quiet', '--', '.');
    repository.write({ 'w/manifest.json': manifest(['1.0.0', '1.0.2']) });
    const { status, stderr } = await runInProcess(repository.root, '--since', 'HEAD');
    expect([status, stderr]).toEqual([0, expect.stringContaining('--prune-suppressions')]);
  });

  it('reports all of a new widget, also of one that git does not know', async () => {
    const repository = gitRepository({ ...widgetWithMistake('w'), '.gitignore': 'built/\n' });
    repository.write({ ...widgetWithMistake('new'), ...widgetWithMistake('built') });
    const wanted = [`built/manifest.json ${mistake}`, `new/manifest.json ${mistake}`];
    expect(await findings(repository, '.', 'built')).toEqual(wanted);
    expect(await findings(repository.stage(), '.', 'built')).toEqual(wanted);
  });

  it('compares a widget that moved with its old place', async () => {
    const repository = gitRepository(widgetWithMistake('old/place'));
    repository.git('mv', 'old/place', 'w');
    repository.write({ 'w/i18n/en.json': '{}' });
    const found = await findings(repository.stage());
    expect(found).not.toContain(`w/manifest.json ${mistake}`);
    expect(found).toContain('w/manifest.json kommo-widget/no-unresolved-references');
    expect(found).toContain(`w/manifest.json ${bump}`);
  });

  it('finds nothing if a widget was removed', async () => {
    const repository = gitRepository(widgetWithMistake('w')).remove('w');
    expect(await runInProcess(repository.root, '--since', 'HEAD')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('begins at the merge base', async () => {
    const repository = gitRepository({ ...cleanWidget('w'), ...cleanWidget('v') });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write(widgetWithMistake('v')).commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write(widgetWithMistake('w')).commit();
    repository.git('checkout', '--quiet', 'topic');
    const { stdout } = await runInProcess(repository.root, '--since', 'main', '--quiet');
    expect(stdout).toContain('v/manifest.json');
    expect(stdout).toContain('1 problem');
  });

  it('lints what the paths name', async () => {
    const repository = gitRepository({ ...cleanWidget('a'), ...cleanWidget('b') });
    repository.write({ ...widgetWithMistake('a'), ...widgetWithMistake('b') });
    expect(await findings(repository, 'b')).toEqual([
      `b/manifest.json ${bump}`,
      `b/manifest.json ${mistake}`,
    ]);
    const sub = await runInProcess(`${repository.root}/a`, '--since', 'HEAD', '--quiet');
    expect(sub.stdout).toContain('manifest.json\n');
    expect(sub.stdout).toContain('1 problem');
  });

  it('reads a repository with long ids', async () => {
    const repository = gitRepository(two('w'), '--object-format=sha256').remove('w/i18n/es.json');
    expect(await findings(repository)).toHaveLength(2);
  });

  it.each([
    ['no commit', ['nowhere'], 'There is no commit "nowhere".'],
    [
      'an option',
      ['--upload-pack=touch marker'],
      'There is no commit "--upload-pack=touch marker".',
    ],
    ['a command', ['HEAD; touch marker'], 'There is no commit "HEAD; touch marker".'],
    ['a file', ['main:w/manifest.json'], 'There is no commit "main:w/manifest.json".'],
  ])('takes a revision for a name: %s', async (_name, [revision], message) => {
    const repository = gitRepository(cleanWidget('w'));
    const { status, stderr } = await runInProcess(repository.root, `--since=${String(revision)}`);
    expect([status, stderr]).toEqual([2, `${message}\n`]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('wants a repository, and a history that has something in common', async () => {
    const outside = await runInProcess(temporaryFolder(cleanWidget()), '--since', 'HEAD');
    expect(outside.status).toBe(2);
    expect(outside.stderr).toMatch(
      /^--since compares with a commit, and .+ is in no git repository\.\n$/u,
    );

    const repository = gitRepository(cleanWidget('w'));
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.write({ 'README.md': '' }).commit();
    const apart = await runInProcess(repository.root, '--since', 'main');
    expect([apart.status, apart.stderr]).toEqual([
      2,
      '"main" and HEAD have no commit in common.\n',
    ]);
  });

  it('says how to get a branch that the clone does not have', async () => {
    const repository = gitRepository(cleanWidget('w'));
    const origin = originOf(repository);
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.git('push', '--quiet', 'origin', 'other');
    const clone = cloneOf(origin, '--single-branch', '--branch=other', '--depth=1');
    const { status, stderr } = await runInProcess(clone.root, '--since', 'origin/main');
    const command = 'git fetch --unshallow origin main:refs/remotes/origin/main';
    expect([status, stderr]).toEqual([
      2,
      `There is no commit "origin/main". If it is a branch of the server, fetch it first: ${command}\n`,
    ]);
    clone.git(...command.split(' ').slice(1));
    expect(await runInProcess(clone.root, '--since', 'origin/main')).toMatchObject({ status: 0 });
  });

  it('says that a clone is too shallow', async () => {
    const repository = gitRepository(cleanWidget('w'));
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write(widgetWithMistake('w')).commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'README.md': '' }).commit();
    const clone = cloneOf(originOf(repository), '--depth=1', '--no-single-branch');
    const { status, stderr } = await runInProcess(clone.root, '--since', 'origin/topic');
    expect(status).toBe(2);
    expect(stderr).toContain('The clone is shallow; fetch more of its history');
    clone.git('fetch', '--quiet', '--unshallow');
    expect((await runInProcess(clone.root, '--since', 'origin/topic')).status).toBe(0);
  });
});
