import { dirname, join, relative } from 'node:path';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { fixWidget } from '../../src/lint/fix-widget.js';
import { introduced } from '../../src/lint/introduced.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { limits } from '../../src/widget/limits.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

async function lint(files: FileTree, more: object = {}) {
  const folder = temporaryFolder({ ...cleanWidget(), ...files });
  const config = { ...readConfig(folder), ...more };
  return lintWidget({ folder, isNamed: false }, config);
}

const plain = (results: readonly ESLint.LintResult[]) =>
  results.flatMap(({ messages }) =>
    messages.map(({ line, column, severity, ruleId, message }) => [
      `${String(line)}:${String(column)}`,
      severity,
      ruleId ?? message,
    ]),
  );

describe('a script', () => {
  it('with a syntax error is an error at its place', async () => {
    expect(plain(await lint({ 'script.js': 'define([],\n  function () { return };\n' }))).toEqual([
      ['2:25', 2, expect.stringMatching(/^The script has a syntax error: something here.*\.$/u)],
    ]);
  });

  it('that is written as a module says what to use', async () => {
    const text = 'import x from "./x.js";\n';
    expect(plain(await lint({ 'script.js': text }))).toEqual([
      ['1:1', 2, expect.stringContaining('Use "define"')],
    ]);
    expect(plain(await lint({ 'js/x.js': text }))).toEqual([]);
  });

  it.each([
    ['bytes', new Uint8Array(Array.from({ length: 5000 }, (_, at) => at % 256))],
    ['UTF-16', Buffer.from('\uFEFFdefine([], f);', 'utf16le')],
  ])('of %s is not a text', async (_, bytes) => {
    expect(plain(await lint({ 'script.js': bytes }))).toContainEqual([
      '1:1',
      2,
      'The script is not a text that is stored as UTF-8. Save it as UTF-8.',
    ]);
  });

  it.each([
    ['brackets', `var a = ${'['.repeat(100_000)}${']'.repeat(100_000)};`],
    ['open brackets', 'f('.repeat(100_000)],
    ['terms', `var a = ${Array.from({ length: 20_000 }, () => 'b').join(' + ')};`],
    ['members', `var a = b${'.c'.repeat(1100)}; console.log(a);`],
  ])('with thousands of nested %s is a warning', async (_, text) => {
    expect(plain(await lint({ 'script.js': text }))).toEqual([
      ['1:1', 1, expect.stringContaining('nests too deeply')],
    ]);
  });

  it('that is too large is a warning', async () => {
    const text = `${'f();\n'.repeat(limits.bytes / 5)}console.log(1);`;
    expect(plain(await lint({ 'script.js': text }))).toEqual([
      ['1:1', 1, expect.stringContaining('more than 1048576 bytes')],
    ]);
  });
});

describe('the files of a widget', () => {
  const log = 'define([], function () { console.log(1); });\n';

  it('each have a result, in a fixed order', async () => {
    const files = { 'b.css': '', 'a.twig': '', 'README.md': '', 'js/x.js': '', 'dist/x.js': '' };
    const paths = (await lint(files)).map(({ filePath }) => filePath);
    const names = paths.map((path) => relative(dirname(paths[0] ?? ''), path));
    expect(names).toEqual([
      'manifest.json',
      'i18n/en.json',
      'README.md',
      'a.twig',
      'b.css',
      'js/x.js',
      'script.js',
    ]);
  });

  it('have rules by their paths, and can be left out', async () => {
    const rules = { 'kommo-widget/no-console': 'off' };
    const files = { 'script.js': log, 'js/x.js': log };
    const found = async (more: object) =>
      (await lint(files, more)).flatMap(({ filePath, messages }) =>
        messages.map(() => filePath.slice(filePath.lastIndexOf('/') + 1)),
      );
    expect(await found({})).toEqual(['x.js', 'script.js']);
    expect(await found({ overrides: [{ files: ['**/x.js'], rules }] })).toEqual(['script.js']);
    expect(await found({ ignores: ['**/x.js'] })).toEqual(['script.js']);
  });

  it('show none of the secrets in scripts', async () => {
    const key = ['AKIA', 'IOSFODNN7EXAMPL3'].join('');
    const files = { 'script.js': `define([], function () { this.i18n("${key}"); });\n` };
    const results = await lint(files, { rules: { 'kommo-widget/no-absent-texts': 'warn' } });
    expect(JSON.stringify(results)).toContain('no-absent-texts');
    expect(JSON.stringify(results)).not.toContain(key);
  });

  it('are compared with what they were by the line that stands there', async () => {
    const root = temporaryFolder({
      ...cleanWidget('old'),
      ...cleanWidget('new'),
      'old/script.js': log,
      'new/script.js': `\n\n${log}define([], function () { console.warn(1); });\n`,
    });
    const config = readConfig(root);
    const state = async (name: string) => {
      const folder = join(root, name);
      const results = await lintWidget({ folder, isNamed: false }, config);
      return { folder, files: new DiskFiles(folder), results };
    };
    const left = introduced(await state('new'), await state('old'));
    expect(plain(left)).toEqual([['4:26', 1, 'kommo-widget/no-console']]);
  });

  it('are not changed if nothing has a fix', async () => {
    const folder = temporaryFolder({ ...cleanWidget(), 'script.js': log });
    expect(await fixWidget({ folder, isNamed: false }, readConfig(folder))).toEqual([]);
    expect(new TextDecoder().decode(new DiskFiles(folder).read('script.js'))).toBe(log);
  });
});
