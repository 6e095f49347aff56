import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packTarball, project } from '../helpers/install.js';
import { runNode } from '../helpers/run.js';
import { blocksOf, shownFile } from '../helpers/snippets.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

describe('the package in an empty folder', () => {
  const name = 'eslint-plugin-kommo-widget';
  let folder: string;
  let messages: string;

  beforeAll(() => {
    folder = temporaryFolder({ ...cleanWidget('good'), ...widgetWithMistake('bad') });
    const { stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', packTarball()], {
      cwd: folder,
      encoding: 'utf8',
    });
    // What npm says of the settings of who runs this.
    messages = stderr.replaceAll(/^npm (?:notice|warn Unknown \w+ config).*\n?/gmu, '');
  });

  it('installs without a warning', () => {
    expect(messages).toBe('');
  });

  it('brings one parser with what that needs, and no ESLint', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((one) => !one.startsWith('.'))).toEqual(
      ['acorn', name, 'eslint-visitor-keys', 'jsonc-eslint-parser', 'verkit'],
    );
  });

  it('is small and leaves the Action out', () => {
    const root = join(folder, 'node_modules', name);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['cli', 'plugin']);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3_500_000);
  });

  it('has the command', () => {
    const bin = 'node_modules/.bin/kommo-widget-lint';
    expect(runNode([bin, 'good'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runNode([bin], { cwd: folder }).status).toBe(1);
  });

  it('has the pages of its rules', () => {
    const bin = 'node_modules/.bin/kommo-widget-lint';
    const { status, stdout } = runNode([bin, '--explain', 'valid-support'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# kommo-widget\/valid-support\n/u);
  });
});

describe('beside ESLint 8', () => {
  let folder: string;

  beforeAll(() => {
    folder = project([packTarball(), 'eslint@8'], {
      ...widgetWithMistake('w'),
      'package.json': { private: true },
      'eslint.config.mjs': `
        import kommoWidget from 'eslint-plugin-kommo-widget';
        export default [kommoWidget.configs.recommended];
      `,
    });
  });

  it('the command works', () => {
    const { status, stdout } = runNode(['node_modules/.bin/kommo-widget-lint'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('kommo-widget/valid-mobile-color');
  });

  it('the plugin says which release it needs', () => {
    const { status, stderr } = runNode(['node_modules/eslint/bin/eslint.js', 'w'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/needs ESLint 9\.38 or later, and this is 8\.\d+\.\d+\./u);
  });
});

describe.each([
  ['eslint.config.mjs', 'as `npm init` makes it', {}],
  ['eslint.config.cjs', 'as `npm init` makes it', {}],
  ['eslint.config.mjs', 'of ES modules', { type: 'module' }],
])('%s in a project %s', (file, _, packageJson) => {
  it('is the one that the page shows, and works', () => {
    const folder = project([packTarball(), 'eslint@10'], {
      ...widgetWithMistake('w'),
      'package.json': { private: true, ...packageJson },
      [file]: shownFile('docs/eslint.md', file),
    });
    const { status, stdout } = runNode(['node_modules/eslint/bin/eslint.js', '.'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('kommo-widget/valid-mobile-color');
  });
});

it('the block beside the rules for JavaScript takes the script of the tutorial', () => {
  const block = blocksOf('docs/eslint.md').find(({ text }) => text.includes('globals.amd'));
  const folder = project([packTarball(), 'eslint@10', '@eslint/js@10', 'globals'], {
    ...cleanWidget('widget'),
    'package.json': { private: true },
    'eslint.config.mjs': block?.text,
    'widget/script.js': shownFile('docs/uploading.md', 'widget/script.js'),
  });
  const { status, stdout } = runNode(['node_modules/eslint/bin/eslint.js', '.'], { cwd: folder });
  expect([status, stdout]).toEqual([0, '']);
});
