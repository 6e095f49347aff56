import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/index.js';
import { Link, temporaryFolder } from '../../helpers/temporary-folder.js';
import { testRule } from '../../helpers/test-rule.js';

const texts = { widget: { name: 'Acme' } };

testRule('require-locale-files', {
  valid: [
    {
      name: 'a link inside of the widget',
      code: { widget: { locale: ['en'] } },
      files: { 'i18n/en.json': new Link('es.json'), 'i18n/es.json': texts },
    },
    {
      name: 'a file for every code',
      code: { widget: { locale: ['en', 'pt'] } },
      files: { 'i18n/en.json': texts, 'i18n/pt.json': texts },
    },
    {
      name: 'a broken file is there',
      code: { widget: { locale: ['en'] } },
      files: { 'i18n/en.json': '{ "widget": ' },
    },
    {
      name: 'a file without an object is there',
      code: { widget: { locale: ['en'] } },
      files: { 'i18n/en.json': '[]' },
    },
    { name: 'no locale is left to another rule', code: { widget: { support: {} } } },
    ...[null, 1, 'en', {}, { en: {} }, []].map((locale) => ({
      name: `the locale ${JSON.stringify(locale)} is left to another rule`,
      code: { widget: { locale } },
    })),
    {
      name: 'entries that are not codes are left to another rule',
      code: { widget: { locale: [null, 1, [], {}, true, '', '  ', 'en'] } },
      files: { 'i18n/en.json': texts },
    },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": ["es"], "locale": ["en"] } }',
      files: { 'i18n/en.json': texts },
    },
    { name: 'the manifest of a web app', code: { name: 'App', locale: ['en'] } },
    { name: 'an array at the root', code: '[]' },
    { name: 'null at the root', code: 'null' },
  ],
  invalid: [
    {
      name: 'a file in a folder of the language',
      code: '{ "widget": { "locale": [⟦"en"⟧, ⟦"es"⟧] } }',
      files: {
        'i18n/en/config.json': texts,
        'i18n/en/config.json.bak': '',
        'i18n/es/readme.txt': '',
      },
      errors: [
        {
          messageId: 'inFolder',
          data: {
            code: '"en"',
            path: '"i18n/en.json"',
            found: '"i18n/en/config.json"',
          },
        },
        { messageId: 'missing', data: { code: '"es"', path: '"i18n/es.json"' } },
      ],
    },
    {
      name: 'a link to nowhere',
      code: '{ "widget": { "locale": [⟦"en"⟧] } }',
      files: { 'i18n/en.json': new Link('gone.json'), 'i18n/es.json': texts },
      errors: [{ messageId: 'unreadable', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'no file',
      code: '{ "widget": { "locale": ["en", ⟦"es"⟧] } }',
      files: { 'i18n/en.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"es"', path: '"i18n/es.json"' } }],
    },
    {
      name: 'no folder',
      code: '{ "widget": { "locale": [⟦"en"⟧, ⟦"es"⟧] } }',
      errors: [
        { messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } },
        { messageId: 'missing', data: { code: '"es"', path: '"i18n/es.json"' } },
      ],
    },
    {
      name: 'a repeated code is reported once',
      code: '{ "widget": { "locale": [⟦"en"⟧, "en"] } }',
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'a locale in the wrong place',
      code: '{ "widget": { "installation": true }, "locale": [⟦"en"⟧] }',
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'the last of duplicate keys',
      code: '{ "widget": { "locale": ["en"], "locale": [⟦"es"⟧] } }',
      files: { 'i18n/en.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"es"', path: '"i18n/es.json"' } }],
    },
    {
      name: 'a file in upper case',
      code: '{ "widget": { "locale": [⟦"es"⟧] } }',
      files: { 'i18n/ES.json': texts },
      errors: [
        {
          messageId: 'misnamed',
          data: { code: '"es"', path: '"i18n/es.json"', found: '"i18n/ES.json"' },
        },
      ],
    },
    {
      name: 'an ending in upper case',
      code: '{ "widget": { "locale": [⟦"es"⟧] } }',
      files: { 'i18n/es.JSON': texts },
      errors: [
        {
          messageId: 'misnamed',
          data: { code: '"es"', path: '"i18n/es.json"', found: '"i18n/es.JSON"' },
        },
      ],
    },
    {
      name: 'a code in upper case',
      code: '{ "widget": { "locale": ["en", ⟦"ES"⟧] } }',
      files: { 'i18n/en.json': texts, 'i18n/es.json': texts },
      errors: [
        {
          messageId: 'otherCode',
          data: { code: '"ES"', path: '"i18n/ES.json"', found: '"i18n/es.json"', meant: '"es"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"es"' },
              output: '{ "widget": { "locale": ["en", "es"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a code with a region that the file does not have',
      code: '{ "widget": { "locale": [⟦"pt-BR"⟧] } }',
      files: { 'i18n/pt.json': texts },
      errors: [
        {
          messageId: 'otherCode',
          data: {
            code: '"pt-BR"',
            path: '"i18n/pt-BR.json"',
            found: '"i18n/pt.json"',
            meant: '"pt"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"pt"' },
              output: '{ "widget": { "locale": ["pt"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a file with a region that the code does not have, if the file is to be renamed',
      code: '{ "widget": { "locale": [⟦"pt"⟧] } }',
      files: { 'i18n/pt_BR.json': texts },
      errors: [
        {
          messageId: 'misnamed',
          data: { code: '"pt"', path: '"i18n/pt.json"', found: '"i18n/pt_BR.json"' },
        },
      ],
    },
    {
      name: 'of two files the one that differs in case alone',
      code: '{ "widget": { "locale": [⟦"pt-BR"⟧] } }',
      files: { 'i18n/pt.json': texts, 'i18n/pt-br.json': texts },
      errors: [
        {
          messageId: 'otherCode',
          data: {
            code: '"pt-BR"',
            path: '"i18n/pt-BR.json"',
            found: '"i18n/pt-br.json"',
            meant: '"pt-br"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"pt-br"' },
              output: '{ "widget": { "locale": ["pt-br"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a slip of the pen and a blank',
      code: '{ "widget": { "locale": [⟦"eng"⟧, ⟦"es "⟧] } }',
      files: { 'i18n/en.json': texts, 'i18n/es.json': texts },
      errors: [
        {
          messageId: 'otherCode',
          data: { code: '"eng"', path: '"i18n/eng.json"', found: '"i18n/en.json"', meant: '"en"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"en"' },
              output: '{ "widget": { "locale": ["en", "es "] } }',
            },
          ],
        },
        {
          messageId: 'otherCode',
          data: { code: '"es "', path: '"i18n/es .json"', found: '"i18n/es.json"', meant: '"es"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"es"' },
              output: '{ "widget": { "locale": ["eng", "es"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'another language that the platform knows is not a slip of the pen',
      code: '{ "widget": { "locale": [⟦"es"⟧] } }',
      files: { 'i18n/en.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"es"', path: '"i18n/es.json"' } }],
    },
    {
      name: 'a file that belongs to another code is not what was meant',
      code: '{ "widget": { "locale": ["es", ⟦"ES"⟧] } }',
      files: { 'i18n/es.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"ES"', path: '"i18n/ES.json"' } }],
    },
    {
      name: 'what archivers and editors leave behind',
      code: '{ "widget": { "locale": [⟦"en"⟧] } }',
      files: {
        'i18n/._en.json': 'x',
        'i18n/.en.json': texts,
        'i18n/__MACOSX/en.json': texts,
        'i18n/en.json.bak': texts,
        'i18n/sub/en.json': texts,
        '__MACOSX/i18n/en.json': texts,
      },
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'a folder of that name',
      code: '{ "widget": { "locale": [⟦"en"⟧] } }',
      files: { 'i18n/en.json/texts.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'a folder in another case',
      code: '{ "widget": { "locale": [⟦"en"⟧] } }',
      files: { 'I18N/en.json': texts },
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
    {
      name: 'codes that are paths lead nowhere',
      code: '{ "widget": { "locale": [⟦"../en"⟧, ⟦"sub/en"⟧, ⟦"__proto__"⟧, ⟦"en\\u0000"⟧] } }',
      files: { 'en.json': texts, 'i18n/sub/en.json': texts },
      errors: [
        { messageId: 'missing', data: { code: '"../en"', path: '"i18n/../en.json"' } },
        { messageId: 'missing', data: { code: '"sub/en"', path: '"i18n/sub/en.json"' } },
        { messageId: 'missing', data: { code: '"__proto__"', path: '"i18n/__proto__.json"' } },
        {
          messageId: 'missing',
          data: { code: '"en\\u0000"', path: '"i18n/en\\u0000.json"' },
        },
      ],
    },
    {
      name: 'a manifest with comments',
      code: '{ "widget": { "locale": [⟦"en"⟧] } } // to be translated',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [{ messageId: 'missing', data: { code: '"en"', path: '"i18n/en.json"' } }],
    },
  ],
});

describe('require-locale-files', () => {
  const code = '{ "widget": { "locale": ["en"] } }';

  function lint(filename: string): (string | undefined)[] {
    const config: Linter.Config = {
      files: ['**/*.json'],
      plugins: { own: { rules } },
      languageOptions: { parser },
      rules: { 'own/require-locale-files': 'error' },
    };
    return new Linter({ cwd: '/' })
      .verify(code, config, { filename })
      .map(({ messageId }) => messageId);
  }

  it('says that a link to a file outside of the widget can not be read', () => {
    const outside = temporaryFolder({ 'en.json': texts });
    const root = temporaryFolder({ 'manifest.json': code });
    mkdirSync(join(root, 'i18n'));
    symlinkSync(join(outside, 'en.json'), join(root, 'i18n/en.json'));
    expect(lint(join(root, 'manifest.json'))).toEqual(['unreadable']);
  });

  it('is silent if the folder does not exist, as nothing is known of its files', () => {
    expect(lint(join(temporaryFolder(), 'none/manifest.json'))).toEqual([]);
  });
});
