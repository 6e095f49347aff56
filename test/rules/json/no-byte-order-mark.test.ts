import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import json from '@eslint/json';
import { ESLint, Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { testRule } from '../../helpers/test-rule.js';

const mark = '\uFEFF';
const text = '{ "widget": { "locale": [] } }\n';

/** The languages that say whether a text had a mark, and the one that does not. */
const languages = {
  'our parser': { languageOptions: { parser } },
  'jsonc/json': { plugins: { jsonc }, language: 'jsonc/json' },
  'jsonc/x': { plugins: { jsonc }, language: 'jsonc/x' },
  'json/json': { plugins: { json }, language: 'json/json' },
} as unknown as Record<string, Linter.Config>;

function configOf(language: Linter.Config): Linter.Config {
  return {
    files: ['**/*.json'],
    ...language,
    plugins: { ...language.plugins, own: { rules } },
    rules: { 'own/no-byte-order-mark': 'error' },
  };
}

testRule('no-byte-order-mark', {
  valid: [
    { name: 'no mark', code: text },
    { name: 'the character in a string', code: `{ "widget": { "locale": ["${mark}"] } }` },
    { name: 'a manifest of another product', code: `${mark}{ "name": "Web app" }` },
  ],
  invalid: [
    {
      name: 'a file whose text is given without its mark',
      code: `⟦⟧${text}`,
      bytes: Buffer.from(mark + text),
      errors: [{ messageId: 'mark' }],
    },
  ],
});

describe.each(Object.entries(languages))('no-byte-order-mark (%s)', (name, language) => {
  const linter = new Linter({ cwd: '/' });
  const tellsMark = name !== 'json/json';
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1, messageId: 'mark' };
  const lint = (code: string, filename: string) =>
    linter.verify(code, configOf(language), { filename });

  it.each(['manifest.json', 'i18n/en.json'])('finds the mark of %s', (path) => {
    const root = temporaryFolder({ 'manifest.json': text, [path]: mark + text });
    expect(lint(mark + text, join(root, path))).toMatchObject([place]);
  });

  it('finds the mark of a file whose text is given without it, and has no fix then', () => {
    const root = temporaryFolder({ 'manifest.json': mark + text });
    const messages = lint(text, join(root, 'manifest.json'));
    expect(messages).toMatchObject([place]);
    expect(messages[0]?.fix).toBeUndefined();
  });

  it('judges a text that is not saved by itself', () => {
    const saved = join(temporaryFolder({ 'manifest.json': text }), 'manifest.json');
    expect(lint(mark + text, saved)).toMatchObject(tellsMark ? [place] : []);
    expect(lint(`${mark}${text}\n`, '/absent/manifest.json')).toMatchObject(
      tellsMark ? [place] : [],
    );
    const marked = join(temporaryFolder({ 'manifest.json': mark + text }), 'manifest.json');
    expect(lint(`${text}\n`, marked)).toEqual([]);
  });

  it('tells the truth while a file changes', () => {
    const file = join(temporaryFolder({ 'manifest.json': mark + text }), 'manifest.json');
    expect(lint(mark + text, file)).toHaveLength(1);
    writeFileSync(file, text);
    expect(lint(text, file)).toEqual([]);
    writeFileSync(file, mark + text);
    expect(lint(mark + text, file)).toHaveLength(1);
  });

  it('takes the mark away once if the language reports it, and otherwise leaves the file alone', async () => {
    const file = join(temporaryFolder({ 'manifest.json': mark + text }), 'manifest.json');
    const eslint = new ESLint({
      cwd: join(file, '..'),
      overrideConfigFile: true,
      overrideConfig: [configOf(language)],
      fix: true,
    });
    const [result] = await eslint.lintFiles(['manifest.json']);
    expect(result?.output).toBe(tellsMark ? text : undefined);
    expect(result?.messages).toMatchObject(tellsMark ? [] : [place]);
  });
});
