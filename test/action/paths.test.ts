import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { mergeSha, runAction, runStep } from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const commit = 'c'.repeat(40);
const fullDisk = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, content, ...rest) => {
    if (!String(content).includes('"runs"')) return writeFileSync(file, content, ...rest);
    writeFileSync(file, String(content).slice(0, 100), ...rest);
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  syncBuiltinESMExports();
`;
const strange = 'päth with blank/100%25, a:b (c)';

describe('paths of findings', () => {
  it.each([
    ['the root of the repository', '.git', 'w', 'w/manifest.json'],
    ['a checkout in a sub-folder', 'sub/.git', 'sub/w', 'w/manifest.json'],
    ['a widget that is the repository', 'sub/.git', 'sub', 'manifest.json'],
    ['a workspace without a repository', 'none', 'sub/w', 'sub/w/manifest.json'],
    ['a strange name', '.git', strange, `${strange}/manifest.json`],
  ])('are relative to the repository for %s', async (_, git, folder, path) => {
    const root = temporaryFolder({ ...widgetWithMistake(folder), [`${git}/HEAD`]: `${commit}\n` });
    const { view, summary, stdout, outputs } = await runStep(root, { 'sarif-file': 'out/x.sarif' });
    expect(view.annotations.map(({ file }) => file)).toEqual([path]);
    expect(stdout).toContain(`error  ${path}:`);
    const link = path.split('/').map(encodeURIComponent).join('/');
    const id = git === 'none' ? mergeSha : commit;
    const escaped = link.replaceAll('(', '%28').replaceAll(')', '%29');
    expect(summary).toContain(`](https://github.com/o/r/blob/${id}/${escaped}#L30)`);

    const file = join(root, 'out/x.sarif');
    expect(outputs['sarif-file']).toBe(file);
    const [run] = (JSON.parse(readFileSync(file, 'utf8')) as Log).runs;
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(link);
  });

  it('take the commit of the event if a branch is checked out', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('w'),
      '.git/HEAD': 'ref: refs/heads/main',
    });
    expect((await runStep(root)).summary).toContain(`/blob/${mergeSha}/w/manifest.json#L`);
    const bare = await runStep(root, {}, { env: { GITHUB_SHA: '' } });
    expect(bare.summary).toMatch(/\| manifest\.json:\d+ \|/u);
  });

  it('stay relative to the repository with a working directory', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('deep/a'),
      ...widgetWithMistake('deep/b'),
      'deep/kommo-widget-lint.config.json': { ignores: ['b/'] },
    });
    const inputs = { 'working-directory': 'deep', 'sarif-file': 'x.sarif' };
    const { view, outputs } = await runStep(root, inputs);
    expect(view.annotations.map(({ file }) => file)).toEqual(['deep/a/manifest.json']);
    expect(outputs['sarif-file']).toBe(join(root, 'deep/x.sarif'));
    // What is named is linted all the same.
    const named = await runStep(root, { ...inputs, paths: 'b\na' });
    expect(named.outputs['widgets']).toBe('2');
  });
});

describe('the SARIF file', () => {
  it.each([
    [
      'in the place of the file',
      (root: string, out: string) => {
        symlinkSync(join(out, 'target'), join(root, 'x.sarif'));
      },
    ],
    [
      'in the place of its folder',
      (root: string, out: string) => {
        symlinkSync(out, join(root, 'folder'));
      },
    ],
  ])('is never written through a link %s', async (what, plant) => {
    const root = temporaryFolder(cleanWidget('w'));
    const elsewhere = temporaryFolder({ target: 'untouched' });
    plant(root, elsewhere);
    const name = what.endsWith('folder') ? 'folder/target' : 'x.sarif';
    const step = await runStep(root, { 'sarif-file': name });
    expect(readFileSync(join(elsewhere, 'target'), 'utf8')).toBe('untouched');
    expect(step.status).toBe(1);
    expect(step.stdout).toContain('Cannot write');
  });

  it('that can not be written whole leaves the old one', () => {
    const root = temporaryFolder({ ...cleanWidget('w'), 'x.sarif': 'old' });
    // A disk that takes no more than this of any file.
    const preload = join(temporaryFolder({ 'full.mjs': fullDisk }), 'full.mjs');
    const env = { NODE_OPTIONS: `--import ${preload}` };
    const step = runAction(root, { 'sarif-file': 'x.sarif' }, undefined, { env });
    expect(step.status).toBe(1);
    expect(step.stdout).toContain('Cannot write');
    expect(readFileSync(join(root, 'x.sarif'), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['w', 'x.sarif']);
    expect(runAction(root, { 'sarif-file': 'x.sarif' }).status).toBe(0);
    expect(readFileSync(join(root, 'x.sarif'), 'utf8')).toContain('"runs"');
  });

  it('that can not be written is an error, after the findings are shown', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    mkdirSync(join(root, 'x.sarif'));
    const { status, view, outputs } = await runStep(root, {
      'sarif-file': 'x.sarif',
      'fail-on': 'never',
    });
    expect(status).toBe(1);
    expect(view.annotations).toMatchObject([
      { file: 'w/manifest.json' },
      { message: expect.stringContaining('Cannot write') as string },
    ]);
    expect(outputs).toMatchObject({ errors: '1', conclusion: 'neutral' });
  });
});

it.each([
  ['working-directory', '..'],
  ['working-directory', '/'],
  ['sarif-file', '../x.sarif'],
  ['sarif-file', '/tmp/x.sarif'],
])('the input %s can not lead out of the workspace as %s', async (name, value) => {
  const step = await runStep(temporaryFolder(cleanWidget('w')), { [name]: value });
  expect(step.status).toBe(1);
  expect(step.stdout).toContain(
    `The input "${name}" is "${value}", which lies outside of the workspace.`,
  );
});
