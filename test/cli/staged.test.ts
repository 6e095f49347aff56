import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository, gitRepository } from '../helpers/git-repository.js';
import { bundleOf } from '../helpers/run.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const mistake = 'kommo-widget/valid-mobile-color';
const nothing = { status: 0, stdout: '', stderr: '' };

describe('--staged', () => {
  it('finds nothing to do if nothing is staged', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    repository.write({ ...widgetWithMistake('new'), 'w/script.js': 'changed' });
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
  });

  it('lints the touched widgets whole and leaves the others alone', async () => {
    const repository = gitRepository({ ...widgetWithMistake('a'), ...widgetWithMistake('b') });
    repository.write({ 'b/script.js': 'changed', 'README.md': '' }).stage();
    const { status, stdout } = await runInProcess(repository.root, '--staged');
    expect(status).toBe(1);
    expect(stdout).toContain('b/manifest.json');
    expect(stdout).not.toContain('a/manifest.json');
  });

  it('sees a deleted file, and nothing if a widget is gone', async () => {
    const repository = gitRepository(widgetWithMistake('gone')).write(cleanWidget('w'));
    repository.commit();
    repository.git('rm', '--quiet', '-r', 'gone');
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
    repository.git('rm', '--quiet', 'w/i18n/en.json');
    const { status, stdout } = await runInProcess(repository.root, '--staged');
    expect(status).toBe(1);
    expect(stdout).toContain('kommo-widget/require-locale-files');
  });

  it('reads what is staged and not what lies on the disk', async () => {
    const repository = gitRepository(cleanWidget('w'));
    repository.write(widgetWithMistake('w')).stage().write(cleanWidget('w'));
    expect((await runInProcess(repository.root, '--staged')).stdout).toContain(mistake);
    repository.stage().write(widgetWithMistake('w'));
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
    repository.write({ 'w/images/logo.png': '' }).stage().write(cleanWidget('w'));
    expect((await runInProcess(repository.root, '--staged')).stdout).toContain('logo.png');
  });

  it('reads the configuration and the suppressions as they are staged', async () => {
    const config = 'kommo-widget-lint.config.json';
    const off = { rules: { [mistake]: 'off' } };
    const repository = gitRepository({ ...widgetWithMistake('w'), [config]: off });
    repository
      .write({ [config]: {} })
      .stage()
      .write({ [config]: off });
    expect((await runInProcess(repository.root, '--staged')).stdout).toContain(mistake);
    repository.git('reset', '--quiet', '--hard');
    repository.git('rm', '--quiet', config);
    expect((await runInProcess(repository.root, '--staged')).stdout).toContain(mistake);
    const suppressions = { 'w/manifest.json': { [mistake]: { count: 1 } } };
    repository.write({ 'eslint-suppressions.json': suppressions }).stage();
    repository.remove('eslint-suppressions.json');
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
  });

  it('lints before the first commit', async () => {
    const repository = new GitRepository(temporaryFolder(widgetWithMistake('w')));
    repository.git('init', '--quiet');
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
    expect((await runInProcess(repository.stage().root, '--staged')).stdout).toContain(mistake);
  });

  it('passes over a file that is only announced', async () => {
    const repository = gitRepository(cleanWidget('w')).write({ 'w/i18n/es.json': '{}' });
    repository.git('add', '--intent-to-add', '.');
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
    repository.write({ 'w/script.js': 'changed', 'w/empty.css': '' });
    repository.git('add', 'w/script.js', 'w/empty.css');
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
  });

  it('lints what the paths name, also a file that is deleted', async () => {
    const repository = gitRepository({ ...cleanWidget('a'), ...cleanWidget('b/c') });
    repository.write({ ...widgetWithMistake('a'), ...widgetWithMistake('b/c') });
    repository.remove('b/c/script.js').stage();
    for (const path of ['b', 'b/c', 'b/c/script.js', join(repository.root, 'b/c/i18n/en.json')]) {
      const { stdout } = await runInProcess(repository.root, '--staged', path);
      expect(stdout).toContain('b/c/manifest.json');
      expect(stdout).not.toContain('a/manifest.json');
    }
    const below = await runInProcess(join(repository.root, 'b'), '--staged', 'c/manifest.json');
    expect(below.stdout).toMatch(/^c\/manifest\.json$/mu);
    expect(await runInProcess(repository.root, '--staged', 'wigdet')).toEqual({
      ...nothing,
      status: 2,
      stderr: 'There is no file or folder "wigdet".\n',
    });
    expect(
      await runInProcess(repository.root, '--staged', 'README.md', temporaryFolder()),
    ).toMatchObject({
      status: 2,
    });
    repository.write({ 'README.md': '' });
    expect(await runInProcess(repository.root, '--staged', 'README.md', temporaryFolder())).toEqual(
      nothing,
    );
  });

  it('leaves out what the configuration ignores, and dependencies', async () => {
    const repository = gitRepository({
      'kommo-widget-lint.config.json': { ignores: ['old/'] },
      'web/manifest.json': { name: 'App', start_url: '/' },
    });
    repository.write({ ...widgetWithMistake('old/w'), ...widgetWithMistake('node_modules/w') });
    expect(await runInProcess(repository.stage().root, '--staged')).toEqual(nothing);
    const named = await runInProcess(repository.root, '--staged', 'node_modules');
    expect(named.stdout).toContain('node_modules/w/manifest.json');
    expect((await runInProcess(repository.root, '--staged', 'web')).status).toBe(0);
    repository.write({ 'web/index.html': '' }).stage();
    expect((await runInProcess(repository.root, '--staged', 'web')).status).toBe(1);
  });

  it('reports with --since only what the index introduced', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    repository.git('mv', 'w', 'moved');
    repository.remove('moved/i18n/en.json').stage();
    const { stdout } = await runInProcess(repository.root, '--staged', '--since', 'HEAD');
    expect(stdout).toContain('kommo-widget/require-locale-files');
    expect(stdout).toContain('kommo-widget/require-version-bump');
    expect(stdout).not.toContain(mistake);
  });

  it('asks for no version, because a commit is not an upload', async () => {
    const repository = gitRepository(cleanWidget('w')).write({ 'w/script.js': 'changed' });
    expect(
      await runInProcess(repository.stage().root, '--staged', '--preset', 'marketplace', '--quiet'),
    ).toEqual(nothing);
  });

  it('reads names of any kind', async () => {
    const folder = 'new\nline "quoted" ünï/-w';
    const repository = gitRepository(cleanWidget(folder));
    repository.write({ ...widgetWithMistake(folder), [`${folder}/--upload-pack=x`]: '' }).stage();
    const { stdout } = await runInProcess(repository.root, '--staged', '--format', 'json');
    expect((JSON.parse(stdout) as { filePath: string }[])[0]?.filePath).toBe(
      join(repository.root, folder, 'manifest.json'),
    );
  });

  it('wants a repository', async () => {
    const { status, stderr } = await runInProcess(temporaryFolder(cleanWidget()), '--staged');
    expect(status).toBe(2);
    expect(stderr).toContain('is in no git repository.');
  });
});

describe('a hook of git', () => {
  /** Makes the bundle the pre-commit hook. */
  function hooked(repository: GitRepository): GitRepository {
    const hook = join(
      repository.git('rev-parse', '--path-format=absolute', '--git-path', 'hooks'),
      'pre-commit',
    );
    writeFileSync(
      hook,
      `#!/bin/sh\ncd w\nexec '${process.execPath}' '${bundleOf('cli')}' --staged\n`,
    );
    chmodSync(hook, 0o755);
    return repository;
  }

  it('sees what a commit takes along, and lets nothing pass that is wrong', () => {
    const repository = hooked(gitRepository(cleanWidget('w'))).write(widgetWithMistake('w'));
    expect(() => repository.git('commit', '--quiet', '--all', '--message', 'x')).toThrow(mistake);
    expect(() => repository.git('commit', '--quiet', '--message', 'x', 'w/manifest.json')).toThrow(
      mistake,
    );
    repository.write({ ...cleanWidget('w'), 'w/script.js': 'changed' });
    repository.git('commit', '--quiet', '--all', '--message', 'x');
    repository.git('rm', '--quiet', 'w/i18n/en.json');
    expect(() => repository.git('commit', '--quiet', '--message', 'x')).toThrow(
      'require-locale-files',
    );
  });

  it('works in a linked working tree', () => {
    const main = hooked(gitRepository(cleanWidget('w')));
    const linked = new GitRepository(join(temporaryFolder(), 'linked'));
    main.git('worktree', 'add', '--quiet', linked.root);
    linked.write(widgetWithMistake('w'));
    expect(() => linked.git('commit', '--quiet', '--all', '--message', 'x')).toThrow(mistake);
    linked.write(cleanWidget('w')).commit();
  });
});
