import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/widget/limits.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** Writes a file into a folder whose name is not UTF-8; some systems have no such names. */
function writeUnder(root: string, bytes: readonly number[], file: string): void {
  const folder = Buffer.concat([Buffer.from(`${root}/w`), Buffer.from(bytes)]);
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, Buffer.from(`/${file}`)]), '{ "widget": {');
}

describe.runIf(process.platform === 'linux')('a folder whose name is not UTF-8', () => {
  it('is named if there is a manifest in it, and everything else is linted', async () => {
    const root = temporaryFolder(widgetWithMistake('other'));
    writeUnder(root, [0xff], 'manifest.json');
    const { status, stdout, stderr } = await runInProcess(root, '--format', 'json');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'The folder is not searched for widgets, because its name is not UTF-8. Rename or move it.\n',
    });
    expect(stdout).toContain(join(root, 'w\uFFFD/manifest.json'));
    expect(stdout).toContain('ff9900');
  });

  it('is of no interest without a manifest', async () => {
    const root = temporaryFolder(cleanWidget('other'));
    writeUnder(root, [0xff], 'readme.txt');
    expect(await runInProcess(root)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('is linted if the name only looks like one', async () => {
    const root = temporaryFolder(widgetWithMistake('w\uFFFD'));
    expect(await runInProcess(root)).toMatchObject({ status: 1, stderr: '' });
  });

  it('is named in the index', async () => {
    const repository = gitRepository(cleanWidget('other'));
    for (const byte of [0xfe, 0xff]) writeUnder(repository.root, [byte], 'manifest.json');
    repository.stage();
    const { status, stderr } = await runInProcess(repository.root, '--staged');
    expect(status).toBe(2);
    expect(stderr).toContain('its name is not UTF-8');
  });
});

it('folders that lie too deep are named, and all above them are searched', async () => {
  const deep = 'a/'.repeat(limits.searchLevels);
  const root = temporaryFolder({
    ...widgetWithMistake(),
    ...widgetWithMistake(`${deep}b`),
    ...widgetWithMistake(deep.slice(0, -1)),
  });
  const { status, stdout, stderr } = await runInProcess(root, '--format', 'json');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('more than 100 folders deep') as string,
  });
  expect(stdout.match(/kommo-widget\/valid-mobile-color/gu)).toHaveLength(2);
});
