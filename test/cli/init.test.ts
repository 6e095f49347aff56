import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hookSnippets, workflowSnippet } from '../../src/cli/snippets.js';
import { blocksOf } from '../helpers/snippets.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const file = 'kommo-widget-lint.config.json';

describe('--init', () => {
  it.each([
    [[], 'recommended'],
    [['--preset', 'amocrm'], 'amocrm'],
    [['--preset', 'amomarket'], 'amomarket'],
  ])('%j writes a configuration that the command takes', async (args, preset) => {
    const root = temporaryFolder(cleanWidget('w'));
    expect(await runInProcess(root, '--init', ...args)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(root, file), 'utf8')).toBe(
      `{\n  "$schema": "https://unpkg.com/eslint-plugin-kommo-widget@1/schema/config.schema.json",\n  "preset": "${preset}"\n}\n`,
    );
    expect(await runInProcess(root)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    [['en'], {}, 'recommended', /has no language "ru".+, and neither "tour" nor "left_menu"/u],
    [['en'], { tour: { is_tour: true } }, 'marketplace', /.+and "tour", which public/u],
    [['en'], { left_menu: { a: {} } }, 'marketplace', /.+and "left_menu", which public/u],
    [['ru', 'en'], {}, 'amocrm', /has the language "ru", which only amoCRM has/u],
    [['ru'], { tour: {}, left_menu: {} }, 'amomarket', /.+and "tour" and "left_menu"/u],
  ])('finds the preset that fits %j with %j', async (locale, more, preset, reason) => {
    const manifest = { widget: { locale }, locations: [], settings: {}, ...more };
    const root = temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': manifest });
    const { stdout } = await runInProcess(root, '--init');
    expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toMatchObject({ preset });
    expect(stdout).toMatch(new RegExp(`^w/manifest\\.json ${reason.source}`, 'mu'));
    expect(stdout).toContain(`defineConfig([kommoWidget.configs.${preset}]);`);
  });

  it('says that there is no widget, or none that can be read', async () => {
    expect((await runInProcess(temporaryFolder(), '--init')).stdout).toContain(
      'There is no widget',
    );
    const root = temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': '{' });
    expect((await runInProcess(root, '--init')).stdout).toContain("w/manifest.json can't be read.");
  });

  it('prints what the pages have for ESLint and the editor', async () => {
    const { stdout } = await runInProcess(temporaryFolder(), '--init');
    const shown = blocksOf('docs/eslint.md').find(({ file }) => file === 'eslint.config.mjs');
    expect(stdout).toContain(shown?.text);
    const settings = /^\/\/ \.vscode\/settings\.json\n(?<json>\{.+?^\})/msu.exec(stdout)?.groups?.[
      'json'
    ];
    const page = blocksOf('docs/editors.md').find(({ file }) => file === '.vscode/settings.json');
    expect(JSON.parse(page?.text ?? '')).toMatchObject(JSON.parse(settings ?? '') as object);
  });

  it('names the schema that is installed', async () => {
    const schema = 'node_modules/eslint-plugin-kommo-widget/schema/config.schema.json';
    const root = temporaryFolder({ [schema]: {} });
    await runInProcess(root, '--init');
    expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toMatchObject({
      $schema: `./${schema}`,
    });
  });

  it('prints the hooks and the workflow', async () => {
    const { stdout } = await runInProcess(temporaryFolder(), '--init');
    expect(stdout).toContain(`Wrote ${file} with the preset recommended`);
    for (const { title, text } of hookSnippets) expect(stdout).toContain(`${title} ---\n\n${text}`);
    expect(stdout).toContain(`\n# .github/workflows/widget.yml\n${workflowSnippet.text}`);
  });

  it('leaves a configuration alone that is there, also a link that leads nowhere', async () => {
    for (const root of [temporaryFolder({ [file]: '{}' }), temporaryFolder()]) {
      if (!readdirSync(root).includes(file)) symlinkSync('nowhere', join(root, file));
      expect(await runInProcess(root, '--init')).toEqual({
        status: 2,
        stdout: '',
        stderr: `${file} already exists and was not changed.\n`,
      });
      expect(readdirSync(root)).toEqual([file]);
    }
  });

  it.each([['--fix'], ['--config=x'], ['--staged'], ['w']])('is refused with %s', async (other) => {
    const root = temporaryFolder(cleanWidget('w'));
    expect(await runInProcess(root, '--init', other)).toEqual({
      status: 2,
      stdout: '',
      stderr: '--init lints nothing: it takes --preset, and no other option or path.\n',
    });
    expect(readdirSync(root)).toEqual(['w']);
  });
});

describe('the README', () => {
  it('shows the first of the hooks', () => {
    const shown = blocksOf('README.md').filter(({ file }) => file === '.pre-commit-config.yaml');
    expect(shown.map(({ text }) => text)).toEqual(hookSnippets.slice(0, 1).map(({ text }) => text));
  });
});

describe.each([...hookSnippets, workflowSnippet])('the block of $title', ({ page, text }) => {
  it('is the one that the docs show', () => {
    expect(blocksOf(page).map((block) => block.text)).toContain(text);
  });
});
