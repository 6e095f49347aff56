import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { runStep } from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';
import { zip, zipOf } from '../helpers/zip.js';

const silent = { status: 0, stdout: '', stderr: '' };
const config = 'kommo-widget-lint.config.json';

interface Found {
  readonly file: string;
  readonly rule: string | null;
}

async function find(root: string, ...args: readonly string[]): Promise<readonly Found[]> {
  const { stdout } = await runInProcess(root, '--format', 'json', ...args);
  const results = JSON.parse(stdout || '[]') as ESLint.LintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({ file: filePath.slice(root.length + 1), rule: ruleId })),
  );
}

const rule = (name: string): string => `kommo-widget/${name}`;
const mistake = { file: 'w.zip/manifest.json', rule: rule('valid-mobile-color') };

describe('a named archive', () => {
  it.each(['w.zip', 'W.ZIP', 'archive.bin'])(
    'is linted as a widget under the name %s',
    async (name) => {
      const root = temporaryFolder({ [name]: zipOf(widgetWithMistake()) });
      expect(await find(root, name)).toEqual([{ ...mistake, file: `${name}/manifest.json` }]);
      const clean = temporaryFolder({ [name]: zipOf(cleanWidget()) });
      expect(await runInProcess(clean, name)).toEqual(silent);
    },
  );

  it('is what is linted, and not the widget that it lies in', async () => {
    const root = temporaryFolder({ ...widgetWithMistake('w'), 'w/w.zip': zipOf(cleanWidget()) });
    expect(await find(root, 'w/w.zip')).toEqual([]);
    expect(await find(root, 'w')).toEqual([{ ...mistake, file: 'w/manifest.json' }]);
  });

  it('is one error if it is not a ZIP archive, or damaged', async () => {
    const root = temporaryFolder({ 'w.zip': '7z', 'x.zip': zipOf(cleanWidget()).slice(0, 300) });
    const found = await find(root, 'w.zip', 'x.zip');
    expect(found).toEqual([
      { file: 'w.zip', rule: null },
      { file: 'x.zip', rule: null },
    ]);
  });

  it('without a manifest at its root is linted as if that were there', async () => {
    const root = temporaryFolder({ 'w.zip': zipOf(widgetWithMistake('deep/w')) });
    expect(await find(root, 'w.zip')).toEqual([
      { file: 'w.zip', rule: rule('require-manifest-at-root') },
      { ...mistake, file: 'w.zip/deep/w/manifest.json' },
    ]);
    const empty = temporaryFolder({ 'w.zip': zip([{ name: 'README.txt' }]) });
    expect(await find(empty, 'w.zip')).toEqual([
      { file: 'w.zip', rule: rule('require-manifest-at-root') },
    ]);
  });

  it('is named by the reports that know only files, with the file in it in front', async () => {
    const root = temporaryFolder({ 'w.zip': zipOf(widgetWithMistake()) });
    const run = async (format: string): Promise<string> =>
      (await runInProcess(root, '--format', format, 'w.zip')).stdout;
    expect(await run('stylish')).toMatch(/^w\.zip\/manifest\.json\n {2}30:14 /u);
    expect(await run('github')).toMatch(/^::error file=w\.zip,line=1,.*::manifest\.json:30: /u);
    expect(await run('markdown')).toContain('| w.zip:1 | manifest.json:30: ');
    const [sarif] = (JSON.parse(await run('sarif')) as Log).runs;
    expect(sarif?.results?.[0]).toMatchObject({
      message: { text: expect.stringMatching(/^manifest\.json:30: /u) as string },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'w.zip' },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
    });
    const step = await runStep(root, { paths: 'w.zip' }, { name: 'push', payload: {} });
    expect(step.view.annotations).toMatchObject([{ file: 'w.zip', line: 1 }]);
    expect(step.summary).toContain('manifest.json:30: ');
  });

  it('is not fixed, and nothing is unpacked to the disk', async () => {
    const root = temporaryFolder({ 'w.zip': zipOf(widgetWithMistake()) });
    const before = readFileSync(join(root, 'w.zip'));
    const { stdout, stderr } = await runInProcess(root, '--fix', 'w.zip');
    expect(stdout).toContain('1 problem');
    expect(stdout).not.toContain('fixable');
    expect(stderr).toMatch(/^--fix does not write archives\./u);
    expect(readFileSync(join(root, 'w.zip'))).toEqual(before);
    expect(readdirSync(root)).toEqual(['w.zip']);
  });

  it('has suppressions, which stay when others are pruned', async () => {
    const root = temporaryFolder({ 'w.zip': zipOf(widgetWithMistake()), ...cleanWidget('a') });
    expect(await runInProcess(root, '--suppress-all', 'w.zip')).toEqual(silent);
    expect(await runInProcess(root, 'w.zip')).toEqual(silent);
    await runInProcess(root, '--prune-suppressions', 'a');
    expect(await runInProcess(root, 'w.zip')).toEqual(silent);
  });

  it.each(['*.zip', '**/manifest.json'])('has overrides by the pattern %s', async (pattern) => {
    const off = { 'kommo-widget/valid-mobile-color': 'off' };
    const root = temporaryFolder({
      'w.zip': zipOf(widgetWithMistake()),
      [config]: { overrides: [{ files: [pattern], rules: off }] },
    });
    expect(await find(root, 'w.zip')).toEqual([]);
  });

  it('that is older than the widget around it is reported', async () => {
    const old = zipOf(cleanWidget());
    const files = cleanWidget('w');
    const manifest = structuredClone(files['w/manifest.json']) as { widget: { version: string } };
    manifest.widget.version = '1.0.1';
    const root = temporaryFolder({ ...files, 'w/manifest.json': manifest, 'w/w.zip': old });
    expect(await find(root, 'w/w.zip')).toEqual([
      { file: 'w/w.zip', rule: rule('no-stale-archive') },
    ]);
  });
});

describe('an archive that a search meets', () => {
  const files = { 'dist/w.zip': zipOf(widgetWithMistake()), ...cleanWidget('a') };

  it('is left alone unless the configuration lists it', async () => {
    expect(await find(temporaryFolder(files))).toEqual([]);
    const root = temporaryFolder({ ...files, [config]: { archives: ['dist/*.zip'] } });
    expect(await find(root)).toEqual([{ ...mistake, file: 'dist/w.zip/manifest.json' }]);
    expect(await find(root, 'a')).toEqual([]);
    const ignoring = { archives: ['dist/*.zip'], ignores: ['dist/'] };
    expect(await find(temporaryFolder({ ...files, [config]: ignoring }))).toEqual([]);
  });
});

describe('an archive in git', () => {
  it('is compared with what it was', async () => {
    const repository = gitRepository({ 'w.zip': zipOf(widgetWithMistake()) });
    expect(await find(repository.root, '--since', 'HEAD', 'w.zip')).toEqual([]);
    const changed = widgetWithMistake();
    repository.write({ 'w.zip': zipOf({ ...changed, 'i18n/en.json': '{' }) });
    const found = await find(repository.root, '--since', 'HEAD', 'w.zip');
    expect(found).toContainEqual({ file: 'w.zip/i18n/en.json', rule: null });
    expect(found).not.toContainEqual(mistake);
    repository.stage();
    expect(await find(repository.root, '--staged', 'w.zip')).toContainEqual(mistake);
  });
});
