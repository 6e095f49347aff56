import { testRule } from '../../helpers/test-rule.js';

const texts = { widget: { name: 'Acme' } };

testRule('no-undeclared-locale-files', {
  valid: [
    {
      name: 'every file is declared',
      code: { widget: { locale: ['en', 'es'] } },
      files: { 'i18n/en.json': texts, 'i18n/es.json': texts },
    },
    { name: 'no folder', code: { widget: { locale: ['en'] } } },
    {
      name: 'what is not a locale file',
      code: { widget: { locale: ['en'] } },
      files: {
        'i18n/en.json': texts,
        'i18n/._es.json': 'x',
        'i18n/.es.json': texts,
        'i18n/_es.json': texts,
        'i18n/__MACOSX/es.json': texts,
        'i18n/es.json.bak': texts,
        'i18n/readme.md': 'x',
        'i18n/es.json/pt.json': texts,
        'i18n/old/es.json': texts,
        '__MACOSX/i18n/es.json': texts,
        'es.json': texts,
      },
    },
    {
      name: 'a file that a declared code was meant for is left to another rule',
      code: { widget: { locale: ['es', 'pt-BR', 'eng'] } },
      files: { 'i18n/ES.json': texts, 'i18n/pt.json': texts, 'i18n/en.JSON': texts },
    },
    {
      name: 'no declared language at all is left to another rule',
      code: { widget: { locale: [] } },
      files: { 'i18n/en.json': texts },
    },
    ...[null, 1, 'en', { en: 1 }].map((locale) => ({
      name: `the locale ${JSON.stringify(locale)} is left to another rule`,
      code: { widget: { locale } },
      files: { 'i18n/en.json': texts },
    })),
    {
      name: 'no locale is left to another rule',
      code: { widget: { support: {} } },
      files: { 'i18n/en.json': texts },
    },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": ["es"], "locale": ["en"] } }',
      files: { 'i18n/en.json': texts },
    },
    {
      name: 'a manifest of another product',
      code: { name: 'App', locale: ['es'] },
      files: { 'i18n/en.json': texts },
    },
    { name: 'an array at the root', code: '[]', files: { 'i18n/en.json': texts } },
  ],
  invalid: [
    {
      name: 'a file of a language that is not declared',
      code: '{ "widget": { ⟦"locale"⟧: ["en"] } }',
      files: { 'i18n/en.json': texts, 'i18n/es.json': texts },
      errors: [
        {
          messageId: 'undeclared',
          data: { path: '"i18n/es.json"', code: '"es"' },
          suggestions: [
            {
              messageId: 'declare',
              data: { code: '"es"' },
              output: '{ "widget": { "locale": ["en", "es"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'two files, in a list over several lines',
      code: '{\n  "widget": {\n    ⟦"locale"⟧: [\n      "en"\n    ]\n  }\n}',
      files: { 'i18n/en.json': texts, 'i18n/pt.json': '[]', 'i18n/es.json': '{ broken' },
      errors: ['es', 'pt'].map((code) => ({
        messageId: 'undeclared',
        data: { path: `"i18n/${code}.json"`, code: `"${code}"` },
        mark: 0,
        suggestions: [
          {
            messageId: 'declare',
            data: { code: `"${code}"` },
            output: `{\n  "widget": {\n    "locale": [\n      "en",\n      "${code}"\n    ]\n  }\n}`,
          },
        ],
      })),
    },
    {
      name: 'lines that end as on Windows, indented with tabs',
      code: '{\r\n\t"widget": {\r\n\t\t⟦"locale"⟧: [\r\n\t\t\t"en"\r\n\t\t]\r\n\t}\r\n}',
      files: { 'i18n/es.json': texts },
      errors: [
        {
          messageId: 'undeclared',
          data: { path: '"i18n/es.json"', code: '"es"' },
          suggestions: [
            {
              messageId: 'declare',
              data: { code: '"es"' },
              output:
                '{\r\n\t"widget": {\r\n\t\t"locale": [\r\n\t\t\t"en",\r\n\t\t\t"es"\r\n\t\t]\r\n\t}\r\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'another spelling of a declared code that has its own file',
      code: '{ "widget": { ⟦"locale"⟧: ["es"] } }',
      files: { 'i18n/es.json': texts, 'i18n/ES.json': texts },
      errors: [
        {
          messageId: 'undeclared',
          data: { path: '"i18n/ES.json"', code: '"ES"' },
          suggestions: [
            {
              messageId: 'declare',
              data: { code: '"ES"' },
              output: '{ "widget": { "locale": ["es", "ES"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'an ending in upper case, which no code can name',
      code: '{ "widget": { ⟦"locale"⟧: ["es"] } }',
      files: { 'i18n/es.json': texts, 'i18n/es.JSON': texts, 'i18n/pt.Json': texts },
      errors: ['es.JSON', 'pt.Json'].map((name) => ({
        messageId: 'ending',
        data: { path: `"i18n/${name}"` },
        mark: 0,
      })),
    },
    {
      name: 'a locale in the wrong place',
      code: '{ "widget": { "installation": true }, ⟦"locale"⟧: ["en"] }',
      files: { 'i18n/es.json': texts },
      errors: [
        {
          messageId: 'undeclared',
          data: { path: '"i18n/es.json"', code: '"es"' },
          suggestions: [
            {
              messageId: 'declare',
              data: { code: '"es"' },
              output: '{ "widget": { "installation": true }, "locale": ["en", "es"] }',
            },
          ],
        },
      ],
    },
    {
      name: 'a file without a language in its name',
      code: '{ "widget": { ⟦"locale"⟧: ["en"] } }',
      files: { 'i18n/en.json': texts, 'i18n/manifest.json': texts },
      errors: [
        {
          messageId: 'undeclared',
          data: { path: '"i18n/manifest.json"', code: '"manifest"' },
          suggestions: [
            {
              messageId: 'declare',
              data: { code: '"manifest"' },
              output: '{ "widget": { "locale": ["en", "manifest"] } }',
            },
          ],
        },
      ],
    },
  ],
});
