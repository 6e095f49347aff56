import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/run.js';
import { runEslint, widget } from '../helpers/suppressing.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const file = 'eslint-suppressions.json';
const duplicate = 'kommo-widget/valid-field-type';
const nothing = { status: 0, stdout: '', stderr: '' };

const allowing = (count: number): FileTree => ({
  [file]: { 'w/manifest.json': { [duplicate]: { count } } },
});

describe('suppressions', () => {
  it('let pass as many errors as they say, and none if there are more', async () => {
    const root = temporaryFolder({ ...widget(2), ...allowing(2) });
    expect(await runInProcess(root)).toEqual(nothing);
    writeFiles(root, widget(3));
    const { status, stdout } = await runInProcess(root);
    expect(status).toBe(1);
    expect(stdout).toContain('✖ 3 problems (3 errors, 0 warnings)');
  });

  it('say on stderr that there are fewer, and change no exit code', async () => {
    const root = temporaryFolder({ ...widget(1), ...allowing(2) });
    const line = `${file}: 1 entry suppresses more errors than there are. Run kommo-widget-lint --prune-suppressions.\n`;
    expect(await runInProcess(root)).toEqual({ ...nothing, stderr: line });
    writeFiles(root, { 'w/i18n/en.json': '{' });
    expect(await runInProcess(root, '--quiet')).toMatchObject({ status: 1, stderr: line });
  });

  it('are pruned if there are fewer, for our rules and for files that are gone', async () => {
    const root = temporaryFolder({
      ...widget(1),
      'kept.js': '',
      [file]: {
        'w/manifest.json': { [duplicate]: { count: 3 }, 'json/sort-keys': { count: 7 } },
        'w/i18n/en.json': { 'kommo-widget/valid-locale-file': { count: 1 } },
        'kept.js': { 'no-undef': { count: 2 } },
        'gone/manifest.json': { [duplicate]: { count: 1 } },
      },
    });
    expect(await runInProcess(root, '--prune-suppressions')).toEqual(nothing);
    expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toEqual({
      'kept.js': { 'no-undef': { count: 2 } },
      'w/manifest.json': { 'json/sort-keys': { count: 7 }, [duplicate]: { count: 1 } },
    });
    writeFiles(root, widget(2));
    expect((await runInProcess(root, '--prune-suppressions')).status).toBe(1);
  });

  it('are written for all errors with a rule', async () => {
    const root = temporaryFolder({
      ...widget(2),
      ...widgetWithMistake('v'),
      'v/i18n/en.json': '{',
      'v/i18n/es.json': '{}',
      [file]: {
        'w/manifest.json': { [duplicate]: { count: 9 } },
        'a.js': { 'no-undef': { count: 1 } },
      },
    });
    const { status, stdout } = await runInProcess(root, '--suppress-all', '--quiet');
    expect(status).toBe(1);
    expect(stdout).toContain('The file breaks off here.');
    expect(stdout).toContain('✖ 1 problem (1 error');
    const written = JSON.parse(readFileSync(join(root, file), 'utf8')) as object;
    expect(written).toMatchObject({
      'a.js': { 'no-undef': { count: 1 } },
      'v/manifest.json': { 'kommo-widget/valid-mobile-color': { count: 1 } },
      'w/manifest.json': { [duplicate]: { count: 2 } },
    });
    expect(written).not.toHaveProperty(['v/i18n/en.json']);
    expect(JSON.stringify(written)).not.toContain('no-undeclared-locale-files');
  });

  it('are left unwritten if there is nothing to say', async () => {
    const root = temporaryFolder(cleanWidget('w'));
    expect(await runInProcess(root, '--suppress-all')).toEqual(nothing);
    expect(await runInProcess(root, '--prune-suppressions')).toEqual(nothing);
    expect(existsSync(join(root, file))).toBe(false);
  });

  it('are shown by the json format as ESLint shows them', async () => {
    const root = temporaryFolder({ ...widget(1), ...allowing(1) });
    const [result] = JSON.parse((await runInProcess(root, '--format', 'json')).stdout) as unknown[];
    expect(result).toMatchObject({
      messages: [],
      errorCount: 0,
      suppressedMessages: [
        { ruleId: duplicate, suppressions: [{ kind: 'file', justification: '' }] },
      ],
    });
  });

  it.each([['{'], ['[]'], ['{ "w": 1 }'], ['{ "w": { "r": { "count": "2" } } }'], ['null']])(
    'are refused if they are %s',
    async (text) => {
      const root = temporaryFolder({ ...cleanWidget('w'), [file]: text });
      const { status, stderr } = await runInProcess(root);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Cannot use the suppressions .+eslint-suppressions\.json: .+\n$/u);
    },
  );

  it('are not read or written through a link out of the folder', async () => {
    const elsewhere = temporaryFolder({ 'target.json': '{}' });
    const root = temporaryFolder(widget(1));
    symlinkSync(join(elsewhere, 'target.json'), join(root, file));
    expect((await runInProcess(root)).stderr).toContain('Cannot use the suppressions');
    expect(readFileSync(join(elsewhere, 'target.json'), 'utf8')).toBe('{}');
  });

  it.each([
    [
      ['--suppress-all', '--prune-suppressions'],
      "--suppress-all can't be combined with --prune-suppressions: ",
    ],
    [['--staged', '--suppress-all'], "--suppress-all can't be combined with --staged: "],
    [
      ['--prune-suppressions', '--since', 'HEAD'],
      "--prune-suppressions can't be combined with --since: ",
    ],
    [['--fix', '--staged'], "--fix can't be combined with --staged: "],
    [['--fix', '--since=HEAD'], "--fix can't be combined with --since: "],
  ])('refuse %j', async (args, message) => {
    const { status, stderr } = await runInProcess(temporaryFolder(widget(1)), ...args);
    expect(status).toBe(2);
    expect(stderr.startsWith(message)).toBe(true);
  });
});

describe('the file of suppressions', () => {
  it('is the same that a bundle writes', async () => {
    const [ours, theirs] = [temporaryFolder(widget(2)), temporaryFolder(widget(2))];
    expect(runCommand(['--suppress-all'], { cwd: theirs })).toEqual(
      await runInProcess(ours, '--suppress-all'),
    );
    expect(readFileSync(join(ours, file), 'utf8')).toBe(readFileSync(join(theirs, file), 'utf8'));
  });

  it('is the same that ESLint writes', async () => {
    const files = { ...widget(2), ...widgetWithMistake('v') };
    const [ours, theirs] = [temporaryFolder(files), temporaryFolder(files)];
    expect((await runInProcess(ours, '--suppress-all')).status).toBe(0);
    expect(runEslint(theirs, '--suppress-all').status).toBe(0);
    expect(readFileSync(join(ours, file), 'utf8')).toBe(readFileSync(join(theirs, file), 'utf8'));
  });
});
