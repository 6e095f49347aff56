import { describe, expect, it } from 'vitest';
import { gitRepository, type GitRepository } from '../helpers/git-repository.js';
import { runAt, runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const mistake = 'kommo-widget/valid-mobile-color';
const nothing = { status: 0, stdout: '', stderr: '' };

/** Runs the command as pre-commit runs it, with these names after `--staged`. */
function hook(repository: GitRepository, names: readonly string[], env = {}) {
  const place = { cwd: repository.root, env: { PRE_COMMIT: '1', ...env } };
  return runAt(place, '--staged', ...names);
}

describe('a named file that is not staged', () => {
  it('has its widget linted whole from the disk', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    for (const name of ['w/manifest.json', 'w/script.js']) {
      const { status, stdout } = await hook(repository, [name, 'w/i18n/en.json']);
      expect(status).toBe(1);
      expect(stdout.split(mistake)).toHaveLength(2);
      expect((await runInProcess(repository.root, '--staged', name)).stdout).toBe(stdout);
    }
    repository.write(cleanWidget('w'));
    expect(await hook(repository, ['w/manifest.json'])).toEqual(nothing);
  });

  it('keeps no staged widget from being linted, and none twice', async () => {
    const repository = gitRepository({
      ...widgetWithMistake('a'),
      ...widgetWithMistake('b'),
      ...cleanWidget('c'),
    });
    repository.write({ 'b/script.js': 'changed' }).remove('c/i18n/en.json').stage();
    const { stdout } = await hook(repository, ['a/manifest.json', 'b/manifest.json']);
    expect(stdout.match(/^[abc]\/manifest\.json$/gmu)).toEqual([
      'a/manifest.json',
      'b/manifest.json',
      'c/manifest.json',
    ]);
  });

  it('is of no widget, or is left out by the configuration', async () => {
    const repository = gitRepository({
      ...widgetWithMistake('old'),
      'README.md': '',
      'kommo-widget-lint.config.json': { ignores: ['old/'] },
    });
    expect(await hook(repository, ['README.md', 'old/manifest.json'])).toEqual(nothing);
  });

  it('is linted with the configuration of the disk, and with --since for what is new', async () => {
    const config = 'kommo-widget-lint.config.json';
    const repository = gitRepository({ ...widgetWithMistake('w'), [config]: {} });
    const since = await hook(repository, ['w/manifest.json', '--since', 'HEAD']);
    expect(since).toEqual(nothing);
    repository.write({ [config]: { rules: { [mistake]: 'off' } } });
    expect(await hook(repository, ['w/manifest.json'])).toEqual(nothing);
  });
});

describe('a commit', () => {
  it('is linted as it is staged, whatever the names leave out', async () => {
    const repository = gitRepository({ ...cleanWidget('a'), ...widgetWithMistake('b') });
    repository.remove('b/script.js').write({ 'a/script.js': 'changed' }).stage();
    const { stdout } = await hook(repository, ['a/script.js']);
    expect(stdout).toContain('b/manifest.json');
    expect(stdout).not.toContain('a/manifest.json');
    repository.write(cleanWidget('b')).stage().write(widgetWithMistake('a'));
    expect(await hook(repository, ['a/script.js', 'b/manifest.json'])).toEqual(nothing);
  });

  it('is linted below the folders that the arguments name', async () => {
    const repository = gitRepository({ ...cleanWidget('a'), ...cleanWidget('b') });
    repository.write({ ...widgetWithMistake('a'), ...widgetWithMistake('b') }).stage();
    const { stdout } = await hook(repository, ['b', 'a/manifest.json', 'b/manifest.json']);
    expect(stdout).toContain('b/manifest.json');
    expect(stdout).not.toContain('a/manifest.json');
  });
});

describe('two commits that pre-commit names', () => {
  const range = (from: string, to: string) => ({
    PRE_COMMIT_FROM_REF: from,
    PRE_COMMIT_TO_REF: to,
  });

  it('go before the index and the disk', async () => {
    const repository = gitRepository({ ...cleanWidget('w'), ...widgetWithMistake('old') });
    const from = repository.git('rev-parse', 'HEAD');
    const to = repository.write(widgetWithMistake('w')).commit();
    repository.write(cleanWidget('w')).stage();
    const { status, stdout } = await hook(repository, ['w/manifest.json'], range(from, to));
    expect(status).toBe(1);
    expect(stdout).toContain('w/manifest.json');
    expect(stdout).not.toContain('old/manifest.json');
    expect(await hook(repository, [], range(to, to))).toEqual(nothing);
  });

  it('show a deleted file, of which there is no name', async () => {
    const repository = gitRepository(cleanWidget('w'));
    const to = repository.remove('w/i18n/en.json').commit();
    expect((await hook(repository, [], range('HEAD^', to))).stdout).toContain(
      'kommo-widget/require-locale-files',
    );
  });

  it('are compared from where their branches parted', async () => {
    const repository = gitRepository({ ...cleanWidget('a'), ...cleanWidget('b') });
    repository.git('branch', 'other');
    const from = repository.write(widgetWithMistake('a')).commit();
    repository.git('checkout', '--quiet', 'other');
    const to = repository.write({ 'b/script.js': 'changed' }).commit();
    expect(await hook(repository, ['b/script.js'], range(from, to))).toEqual(nothing);
  });

  it('are compared with --since by what it introduced, also in a widget that moved', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    repository.git('mv', 'w', 'moved');
    const to = repository.remove('moved/i18n/en.json').commit();
    repository.git('checkout', '--quiet', 'HEAD^');
    const { stdout } = await hook(repository, ['--since', 'HEAD'], range('HEAD', to));
    expect(stdout).toContain('kommo-widget/require-locale-files');
    expect(stdout).not.toContain(mistake);
  });

  it('must be there', async () => {
    const repository = gitRepository(cleanWidget('w'));
    expect(await hook(repository, [], range('HEAD', 'gone'))).toEqual({
      ...nothing,
      status: 2,
      stderr: 'There is no commit "gone".\n',
    });
  });
});

it('a name through a link and one outside of the repository are linted from the disk', async () => {
  const repository = gitRepository(cleanWidget('w'));
  const elsewhere = temporaryFolder();
  writeFiles(elsewhere, widgetWithMistake('x'));
  const { stdout } = await hook(repository, [`${elsewhere}/x/manifest.json`]);
  expect(stdout).toContain(`${elsewhere}/x/manifest.json`);
});
