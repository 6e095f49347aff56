import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const config = 'kommo-widget-lint.config.json';
const nothing = { status: 0, stdout: '', stderr: '' };
const linted = (stdout: string): readonly string[] => stdout.match(/^\S*manifest\.json$/gmu) ?? [];

describe('a folder that the configuration leaves out', () => {
  const files = {
    ...cleanWidget('new'),
    ...widgetWithMistake('archive/a'),
    ...widgetWithMistake('archive/b'),
    [config]: { ignores: ['archive/'] },
  };

  it('is passed over by a search that began above it', async () => {
    const root = temporaryFolder(files);
    expect(await runInProcess(root)).toEqual(nothing);
    expect(await runInProcess(root, '.')).toEqual(nothing);
  });

  it.each(['archive/a', 'archive/a/', './archive/a'])('is linted as %s', async (name) => {
    const { stdout } = await runInProcess(temporaryFolder(files), name);
    expect(linted(stdout)).toEqual(['archive/a/manifest.json']);
  });

  it('is searched if it is named, or if the search begins there', async () => {
    const root = gitRepository(files).root;
    const both = ['archive/a/manifest.json', 'archive/b/manifest.json'];
    expect(linted((await runInProcess(root, 'archive')).stdout)).toEqual(both);
    expect(linted((await runInProcess(root, '.', join(root, 'archive'))).stdout)).toEqual(both);
    expect(linted((await runInProcess(join(root, 'archive'))).stdout)).toEqual([
      'a/manifest.json',
      'b/manifest.json',
    ]);
  });

  it('is linted with its scripts', async () => {
    const { stdout } = await runInProcess(temporaryFolder(files), 'archive/a', '-f', 'json');
    expect(stdout).toContain('archive/a/script.js');
  });

  it('stays left out if only a file of it is named, as hooks do', async () => {
    expect(await runInProcess(temporaryFolder(files), 'archive/a/manifest.json')).toEqual({
      ...nothing,
      stderr: '"archive/a/manifest.json" is left out by "ignores" of the configuration.\n',
    });
  });

  it('is linted as it is staged', async () => {
    const repository = gitRepository({ [config]: files[config] })
      .write(files)
      .stage();
    expect(await runInProcess(repository.root, '--staged')).toEqual(nothing);
    const { stdout } = await runInProcess(repository.root, '--staged', 'archive');
    expect(linted(stdout)).toEqual(['archive/a/manifest.json', 'archive/b/manifest.json']);
  });
});

describe('a folder that git ignores', () => {
  const repository = gitRepository({
    '.gitignore': 'dist/\n*.json.bak\n/generated/manifest.json\n',
    ...cleanWidget('w'),
  }).write({ ...widgetWithMistake('dist'), ...widgetWithMistake('apps/x/dist/w') });

  it('is passed over by a search that began above it', async () => {
    expect(await runInProcess(repository.root)).toEqual(nothing);
    expect(await runInProcess(repository.root, 'w', 'apps', '--since', 'HEAD')).toEqual(nothing);
  });

  it.each([['dist'], ['dist/manifest.json'], ['w', 'dist'], ['.', 'dist']])(
    'is linted with the paths %j',
    async (...paths) => {
      const { stdout } = await runInProcess(repository.root, ...paths);
      expect(linted(stdout)).toEqual(['dist/manifest.json']);
    },
  );

  it('is linted if the search begins in it or below', async () => {
    const { stdout } = await runInProcess(join(repository.root, 'dist'));
    expect(linted(stdout)).toEqual(['manifest.json']);
    const deep = await runInProcess(repository.root, 'apps/x/dist');
    expect(linted(deep.stdout)).toEqual(['apps/x/dist/w/manifest.json']);
  });

  it('is named if there is no other widget', async () => {
    expect(await runInProcess(repository.root, 'apps')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'No widget found, except in folders that git ignores, such as "apps/x/dist/w". Name the folder to lint it, or pass --allow-empty.\n',
    });
  });

  it('is linted if git has files of it all the same, or ignores only the manifest', async () => {
    const forced = gitRepository({ '.gitignore': '' }).write({
      '.gitignore': 'dist/\ngenerated/manifest.json\n',
      ...widgetWithMistake('dist'),
      ...widgetWithMistake('generated'),
    });
    forced.git('add', '--force', 'dist');
    expect(linted((await runInProcess(forced.root)).stdout)).toEqual([
      'dist/manifest.json',
      'generated/manifest.json',
    ]);
  });

  it('is asked of the repository that it lies in', async () => {
    const inner = gitRepository(widgetWithMistake('dist/w'));
    const outer = gitRepository({ '.gitignore': 'dist\n' });
    outer.git('clone', '--quiet', inner.root, 'vendor');
    expect(linted((await runInProcess(outer.root)).stdout)).toEqual([
      'vendor/dist/w/manifest.json',
    ]);
  });
});

describe('a folder inside a widget', () => {
  it.each(['w/i18n', 'w/images'])('stands for the widget, as %s', async (folder) => {
    const { root } = gitRepository(widgetWithMistake('w'));
    expect(linted((await runInProcess(root, folder)).stdout)).toEqual(['w/manifest.json']);
    const { stdout } = await runInProcess(join(root, folder));
    expect(stdout).toMatch(/^\S*w\/manifest\.json$/mu);
  });

  it('does so as it is staged', async () => {
    const repository = gitRepository(cleanWidget('w')).write(widgetWithMistake('w')).stage();
    const { stdout } = await runInProcess(repository.root, '--staged', 'w/i18n');
    expect(linted(stdout)).toEqual(['w/manifest.json']);
  });

  it('is searched itself if it has a widget', async () => {
    const root = temporaryFolder({ ...widgetWithMistake(), ...widgetWithMistake('examples/x') });
    expect(linted((await runInProcess(root, 'examples')).stdout)).toEqual([
      'examples/x/manifest.json',
    ]);
  });
});

describe('the configuration of a folder above', () => {
  const off = { rules: { 'kommo-widget/valid-mobile-color': 'off' } };

  it('is used up to the root of the repository, and its patterns are relative to it', async () => {
    const overrides = [{ files: ['widgets/quotes/**'], ...off }];
    const repository = gitRepository({
      ...widgetWithMistake('widgets/quotes'),
      [config]: { overrides },
    });
    for (const folder of ['widgets', 'widgets/quotes', 'widgets/quotes/i18n'])
      expect(await runInProcess(join(repository.root, folder))).toEqual(nothing);
    repository.write({ 'widgets/quotes/script.js': 'changed' }).stage();
    expect(await runInProcess(join(repository.root, 'widgets/quotes'), '--staged')).toEqual(
      nothing,
    );
  });

  it('gives way to a nearer one', async () => {
    const { root } = gitRepository({
      ...widgetWithMistake('w'),
      [config]: off,
      [`w/${config}`]: {},
    });
    expect((await runInProcess(join(root, 'w'))).status).toBe(1);
    expect(await runInProcess(root)).toEqual(nothing);
  });

  it('is not looked for above the repository, or without one', async () => {
    const root = temporaryFolder({ ...widgetWithMistake('in/w'), [config]: off });
    expect((await runInProcess(join(root, 'in'))).status).toBe(1);
    const outer = gitRepository({ [config]: off });
    outer.git('init', '--quiet', 'inner');
    outer.write(widgetWithMistake('inner/w'));
    expect((await runInProcess(join(outer.root, 'inner/w'))).status).toBe(1);
  });

  it('is refused if a link leads out of the repository', async () => {
    const { Link } = await import('../helpers/temporary-folder.js');
    const elsewhere = temporaryFolder({ 'c.json': off });
    const { root } = gitRepository({
      ...widgetWithMistake('w'),
      [config]: new Link(join(elsewhere, 'c.json')),
    });
    const { status, stderr } = await runInProcess(join(root, 'w'));
    expect(status).toBe(2);
    expect(stderr).toContain('not a link out of its folder');
  });

  it('touches every widget if it is changed or deleted', async () => {
    const repository = gitRepository({ ...widgetWithMistake('w'), [config]: off });
    repository.remove(config).stage();
    expect((await runInProcess(join(repository.root, 'w'), '--staged')).status).toBe(1);
    repository.git('reset', '--quiet', '--hard');
    repository.write({ [`w/${config}`]: {} }).commit();
    repository
      .remove(`w/${config}`)
      .write({ [config]: {} })
      .stage();
    expect((await runInProcess(join(repository.root, 'w'), '--staged')).status).toBe(1);
  });
});
