import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import json from '@eslint/json';
import { Linter } from 'eslint';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { testRule } from '../../helpers/test-rule.js';

const manifest = { widget: { locale: [] } };

testRule('valid-encoding', {
  valid: [
    { name: 'ASCII', code: manifest },
    {
      name: 'letters of other languages',
      code: '{ "widget": { "locale": ["Ñ", "Привет", "😀"] } }',
    },
    {
      name: 'a replacement character that was typed',
      code: '{ "widget": { "locale": ["\uFFFD"] } }',
    },
    { name: 'a manifest of another product', code: '{ "name": "\uFFFD" }' },
  ],
  invalid: [
    {
      name: 'a file in Latin-1',
      file: 'i18n/es.json',
      code: '{ "a": "A⟦\uFFFD⟧o" }',
      bytes: Buffer.from('{ "a": "Año" }', 'latin1'),
      files: { 'manifest.json': manifest },
      errors: [{ messageId: 'notUtf8' }],
    },
  ],
});

const languages = {
  'our parser': { languageOptions: { parser } },
  'json/json': { plugins: { json }, language: 'json/json' },
} as unknown as Record<string, Linter.Config>;

describe.each(Object.entries(languages))('valid-encoding (%s)', (_, language) => {
  function lint(bytes: Uint8Array, text?: string): Linter.LintMessage[] {
    const root = temporaryFolder({ 'manifest.json': manifest, 'i18n/ru.json': bytes });
    return new Linter({ cwd: '/' }).verify(
      text ?? Buffer.from(bytes).toString(),
      {
        files: ['**/*.json'],
        ...language,
        plugins: { ...language.plugins, own: { rules } },
        rules: { 'own/valid-encoding': 'error' },
      },
      { filename: join(root, 'i18n/ru.json') },
    );
  }

  const place = (line: number, column: number) => [
    { messageId: 'notUtf8', line, column, endLine: line, endColumn: column + 1 },
  ];

  it('finds the first letter of a file in Latin-1', () => {
    expect(lint(Buffer.from('{\n"a": "Año",\n"b": "¿é?" }', 'latin1'))).toMatchObject(place(2, 8));
  });

  it('finds the first letter of a file in Windows-1251, also behind a byte-order mark', () => {
    const bytes = [...Buffer.from('{ "a": "'), 0xcf, 0xf0, 0xe8, ...Buffer.from('" }')];
    expect(lint(Uint8Array.from(bytes))).toMatchObject(place(1, 9));
    expect(lint(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toMatchObject(place(1, 9));
  });

  it('passes over replacement characters that stand in the file', () => {
    const bytes = Buffer.concat([
      Buffer.from('{ "é": "\uFFFD\uFFFD", "b": "'),
      Uint8Array.from([0xff]),
      Buffer.from('\uFFFD" }'),
    ]);
    expect(lint(bytes)).toMatchObject(place(1, 20));
    expect(lint(Buffer.from('{ "é": "\uFFFD" }'))).toEqual([]);
  });

  it('finds a character that is cut off', () => {
    expect(
      lint(Uint8Array.from([...Buffer.from('{"a":"'), 0xef, 0xbf, ...Buffer.from('"}')])),
    ).toMatchObject(place(1, 7));
  });

  it('leaves a text alone that is not the one on the disk', () => {
    const bytes = Buffer.from('{ "a": "é" }', 'latin1');
    expect(lint(bytes, '{ "a": "\uFFFD!" }')).toEqual([]);
  });

  it('leaves UTF-16 to the language, which can not read it', () => {
    const messages = lint(Buffer.from('\uFEFF{ "a": "b" }', 'utf16le'));
    expect(messages).toMatchObject([{ fatal: true, ruleId: null }]);
  });
});
