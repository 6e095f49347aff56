import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/sources/archive.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { runStep } from '../helpers/run-action.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const config = 'kommo-widget-lint.config.json';
const packed = [
  'i18n/en.json',
  'images/logo.png',
  'images/logo_main.png',
  'images/logo_medium.png',
  'images/logo_min.png',
  'images/logo_small.png',
  'manifest.json',
  'script.js',
];

async function namesIn(file: string): Promise<readonly string[]> {
  const opened = await openArchive(new Uint8Array(readFileSync(file)));
  if (typeof opened === 'string') throw new Error(opened);
  return opened.entries.map(({ name }) => name);
}

describe('--pack', () => {
  it('writes what belongs to the widget, and says what that is', async () => {
    const root = temporaryFolder({
      ...cleanWidget('w'),
      'w/.git/HEAD': '',
      'w/script.js.map': '{}',
      'w/old.zip': 'PK',
      'README.md': '',
    });
    const run = await runInProcess(root, '--pack', 'dist/w.zip', 'w');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^dist\/w\.zip: \d+ bytes, 8 files\n/u);
    expect(run.stdout).toMatch(/^ +28 {2}script\.js$/mu);
    expect(run.stdout).toMatch(/^Left out: \.git\/, old\.zip, script\.js\.map$/mu);
    expect(await namesIn(join(root, 'dist/w.zip'))).toEqual(packed);
    expect(await runInProcess(root, 'dist/w.zip')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('packs the current folder, not the archive that lies in it, and speaks apart from programs', async () => {
    const root = temporaryFolder(cleanWidget());
    await runInProcess(root, '--pack', 'w.bin');
    const again = await runInProcess(root, '--format', 'json', '--pack', 'w.bin');
    expect(JSON.parse(again.stdout)).toBeInstanceOf(Array);
    expect(again.stderr).toContain('w.bin: ');
    expect(again.stderr).toContain('has the same version');
    expect(await namesIn(join(root, 'w.bin'))).toEqual(packed);
  });

  it('writes nothing if the widget has errors, or more warnings than allowed', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    const run = await runInProcess(root, '--pack', 'w.zip', 'w');
    expect(run).toMatchObject({ status: 1, stderr: 'w.zip is not written.\n' });
    expect(readdirSync(root)).toEqual(['w']);
  });

  it('leaves out what the configuration names, and finds what is missing then', async () => {
    const files = { ...cleanWidget('w'), 'w/docs/a.txt': '', 'w/b.txt': '' };
    const options = { ignores: ['w/b.txt'], pack: { exclude: ['**/docs'] } };
    const root = temporaryFolder({ ...files, [config]: options });
    expect((await runInProcess(root, '--pack', 'w.zip', 'w')).status).toBe(0);
    expect(await namesIn(join(root, 'w.zip'))).toEqual(packed);

    const missing = temporaryFolder({ ...files, [config]: { pack: { exclude: ['**/logo.png'] } } });
    const run = await runInProcess(missing, '--pack', 'w.zip', 'w');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^w\.zip\/manifest\.json\n.+logo\.png/mu);
    expect(existsSync(join(missing, 'w.zip'))).toBe(false);
  });

  it('takes nothing from outside of the folder', async () => {
    const root = temporaryFolder({ ...cleanWidget('w'), 'secret.txt': 'secret' });
    symlinkSync('../secret.txt', join(root, 'w/extra.txt'));
    const run = await runInProcess(root, '--pack', 'w.zip', 'w');
    expect(run.stdout).toContain('Left out: extra.txt');
    expect(await namesIn(join(root, 'w.zip'))).toEqual(packed);
  });

  it('never takes the place of another kind of file', async () => {
    const root = temporaryFolder({ ...cleanWidget('w'), 'notes.txt': 'mine' });
    mkdirSync(join(root, 'dist'));
    for (const [name, reason] of [
      ['notes.txt', 'the file in its place is not a ZIP archive'],
      ['w/manifest.json', 'the file in its place is not a ZIP archive'],
      ['dist', 'there is a folder in its place'],
    ] as const) {
      const run = await runInProcess(root, '--pack', name, 'w');
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(reason);
    }
    expect(readFileSync(join(root, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('says that the version did not rise', async () => {
    const root = temporaryFolder(cleanWidget('w'));
    const manifest = structuredClone(cleanWidget()['manifest.json']) as {
      widget: { version: string };
    };
    const pack = async (version: string): Promise<string> => {
      manifest.widget.version = version;
      writeFiles(root, { 'w/manifest.json': manifest });
      return (await runInProcess(root, '--pack', 'w.zip', 'w')).stderr;
    };
    expect(await pack('1.0.9')).toBe('');
    expect(await pack('1.0.10')).toBe('');
    expect(await pack('1.0.9')).toContain('had the higher version "1.0.10"');
    expect(await pack('1.0.9')).toContain('has the same version');
  });

  it('takes one widget', async () => {
    const root = temporaryFolder({ ...cleanWidget('a'), ...cleanWidget('b') });
    expect((await runInProcess(root, '--pack', 'w.zip')).stderr).toContain('there are 2, such as');
    expect((await runInProcess(root, '--pack', 'w.zip', 'a', 'b')).stderr).toContain('one widget');
    expect((await runInProcess(root, '--pack', 'w.zip', 'a')).status).toBe(0);
    expect((await runInProcess(root, '--pack', 'x.zip', 'w.zip')).stderr).toContain('already');
  });
});

describe('the input pack-file', () => {
  it('writes the archive of a clean widget, whatever the step reports on', async () => {
    const root = temporaryFolder(cleanWidget('w'));
    const { status, outputs, stdout } = await runStep(root, { 'pack-file': 'dist/w.zip' });
    expect([status, outputs['pack-file']]).toEqual([0, join(root, 'dist/w.zip')]);
    expect(stdout).toContain('dist/w.zip: ');
    expect(await namesIn(join(root, 'dist/w.zip'))).toEqual(packed);
  });

  it('writes none of a widget with errors, also if the step does not fail', async () => {
    for (const failOn of ['error', 'never']) {
      const root = temporaryFolder(widgetWithMistake('w'));
      const step = await runStep(root, { 'pack-file': 'w.zip', 'fail-on': failOn });
      expect([step.status, step.outputs['pack-file']]).toEqual([
        failOn === 'error' ? 1 : 0,
        undefined,
      ]);
      expect(readdirSync(root)).toEqual(['w']);
    }
  });

  it('follows no link out of the workspace', async () => {
    const outside = temporaryFolder();
    const root = temporaryFolder(cleanWidget('w'));
    symlinkSync(outside, join(root, 'dist'));
    const step = await runStep(root, { 'pack-file': 'dist/w.zip' });
    expect(step.status).toBe(1);
    expect(readdirSync(outside)).toEqual([]);
  });
});
