import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import plugin, { configs } from '../../src/index.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const log = 'define([], function () { console.log(1); });\n';

/** The files with findings of ours, and with what stops ESLint. */
async function lint(files: FileTree, ...config: Parameters<typeof defineConfig>) {
  const eslint = new ESLint({
    cwd: temporaryFolder(files),
    overrideConfigFile: true,
    overrideConfig: defineConfig(...config) as Linter.Config[],
  });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => [
      filePath.slice(filePath.indexOf('/w/') + 3),
      ruleId ?? message,
    ]),
  );
}

const widget = (files: FileTree): FileTree => ({
  ...cleanWidget('w'),
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`w/${path}`, text])),
});

describe('eslint . finds', () => {
  it('the mistakes of scripts with a preset alone', async () => {
    const files = widget({ 'script.js': log, 'js/panel.js': log });
    expect(await lint(files, [configs.recommended])).toEqual([
      ['js/panel.js', 'kommo-widget/no-console'],
      ['script.js', 'kommo-widget/no-console'],
    ]);
  });

  it('nothing of scripts with files for JSON alone, nor of styles and templates', async () => {
    const files = widget({ 'script.js': log, 'style.css': 'body {}', 'templates/a.twig': '{{' });
    const json = { files: ['**/manifest.json', '**/i18n/*.json'], extends: [configs.recommended] };
    expect(await lint(files, [json])).toEqual([]);
    expect(await lint(files, [configs.recommended])).toEqual([
      ['script.js', 'kommo-widget/no-console'],
    ]);
  });

  it('nothing in files that are not of the widget', async () => {
    const files = widget({
      'vite.config.js': 'export default { build: {} }; console.log(1);',
      'gulpfile.js': "const gulp = require('gulp'); console.log(gulp);",
      'pack.js': "const fs = require('fs'); console.log(fs);",
      'build.js': "import fs from 'fs'; console.log(fs);",
      'src/app.js': log,
      'dist/script.js': log,
      'tests/script.js': log,
      'a.test.js': log,
      'node_modules/x/script.js': log,
      'vendor/x.js': log,
      'x.min.js': log,
      'umd.js': "typeof exports === 'object' ? 0 : define.amd; console.log(1);",
      'other/manifest.json': { widget: { locale: ['en'], version: '1.0.0', support: {} } },
    });
    const scripts = { files: ['**/*.js'], extends: [configs.recommended] };
    expect(await lint({ ...files, 'app.js': log }, [scripts])).toEqual([]);
  });

  it('what a script says of the files around it', async () => {
    const files = widget({
      'script.js': 'define([], function () { return function () { this.i18n("absent"); }; });',
    });
    expect(await lint(files, [configs.recommended])).toEqual([
      ['script.js', 'kommo-widget/no-absent-texts'],
    ]);
  });

  it('the globals of the platform declared, and a script that is not a module', async () => {
    const files = widget({ 'script.js': 'define([], function () { return [$, APP, 010]; });' });
    const rules = { 'no-undef': 'error' } as const;
    expect(await lint(files, [configs.recommended, { files: ['w/script.js'], rules }])).toEqual([]);
  });

  it('mistakes of JSON in JSON alone, and of scripts in scripts alone', async () => {
    const files = widget({ 'script.js': '({ "widget": { "locale": [] } })' });
    const all = Object.fromEntries(
      Object.keys(plugin.rules).map((name) => [`kommo-widget/${name}`, 'error']),
    ) as Linter.RulesRecord;
    const found = await lint(files, [configs.recommended, { files: ['**/script.js'], rules: all }]);
    expect(found).toEqual([]);
  });
});
