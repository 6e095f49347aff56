import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

describe('a named path that does not exist', () => {
  it.each([[[]], [['--allow-empty']]])('is a mistake with %j', async (options) => {
    const root = temporaryFolder(cleanWidget('w'));
    const run = await runInProcess(
      root,
      ...options,
      'w',
      'w/a-folder/with-names/that-are-longer/than-a-message-shows-of-a-text/enn.json',
    );
    expect(run).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'There is no file or folder "w/a-folder/with-names/that-are-longer/than-a-message-shows-of-a-text/enn.json".\n',
    });
  });

  it('stands for its widget if git knows it, in the index or in the last commit', async () => {
    const repository = gitRepository(widgetWithMistake('w'));
    const deleted = 'w/images/logo_dp.png';
    expect((await runInProcess(repository.root, deleted)).status).toBe(2);
    repository.write({ [deleted]: '' }).stage();
    rmSync(join(repository.root, deleted));
    const run = await runInProcess(repository.root, deleted);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('w/manifest.json');
  });
});

describe('a pattern', () => {
  const root = temporaryFolder({
    ...widgetWithMistake('widgets/a'),
    ...widgetWithMistake('widgets/b'),
    ...widgetWithMistake('node_modules/c'),
    ...widgetWithMistake('[x]'),
    'README.md': '',
  });
  const lintedBy = async (...paths: string[]): Promise<readonly string[]> =>
    (await runInProcess(root, ...paths)).stdout.match(/^\S*manifest\.json$/gmu) ?? [];

  it('is expanded if a shell did not do it', async () => {
    const both = ['widgets/a/manifest.json', 'widgets/b/manifest.json'];
    expect(await lintedBy('widgets/*')).toEqual(both);
    expect(await lintedBy('**/i18n/*.json')).toEqual(['[x]/manifest.json', ...both]);
  });

  it('is a name if there is such a file', async () => {
    expect(await lintedBy('[x]')).toEqual(['[x]/manifest.json']);
  });

  it('that matches nothing is a mistake, and so is one that matches no widget', async () => {
    expect(await runInProcess(root, 'wigdets/*')).toMatchObject({
      status: 2,
      stderr: 'No file or folder matches "wigdets/*".\n',
    });
    expect((await runInProcess(root, '*.md')).stderr).toMatch(/^No widget found: /u);
  });
});
