import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en'] } } };

const named = { 'manifest.json': { widget: { name: 'widget.name', locale: ['en'] } } };

testRule('valid-locale-file', {
  valid: [
    { name: 'an object', file, files, code: { widget: { name: 'Acme' } } },
    { name: 'an empty object', file, files, code: '{}' },
    { name: 'no widget', file, code: '[]' },
    {
      name: 'the manifest of another product',
      file,
      files: { 'manifest.json': { name: 'Web app' } },
      code: '[]',
    },
    { name: 'another folder', file: 'data/en.json', files, code: '[]' },
    { name: 'the manifest itself', code: '[]' },
    {
      name: 'texts in groups, beside keys with dots of the script',
      file,
      files: named,
      code: {
        widget: { name: 'Acme', locale: 'Language' },
        locations: 'Places',
        'button.save': 'Save',
      },
    },
    {
      name: 'a key with dots beside the group of its name',
      file,
      files: named,
      code: { widget: { name: 'Acme' }, 'widget.name': 'Acme' },
    },
    {
      name: 'keys with dots in a file that is not declared',
      file: 'i18n/es.json',
      files: named,
      code: { 'widget.name': 'Acme' },
    },
  ],
  invalid: [
    {
      name: 'an array',
      file,
      files,
      code: '⟦[⟧{ "widget": { "name": "Acme" } }]',
      errors: [{ messageId: 'notObject', data: { actual: 'an array' } }],
    },
    ...[
      ['⟦"⟧Acme"', 'a string'],
      ['⟦5⟧', 'a number'],
      ['⟦n⟧ull', 'null'],
      ['⟦t⟧rue', 'a boolean'],
    ].map(([code = '', actual = '']) => ({
      name: actual,
      file,
      files,
      code,
      errors: [{ messageId: 'notObject', data: { actual } }],
    })),
    {
      name: 'a file of a language that is not declared',
      file: 'i18n/es.json',
      files,
      code: '⟦[⟧]',
      errors: [{ messageId: 'notObject', data: { actual: 'an array' } }],
    },
    {
      name: 'keys with dots, once for all',
      file,
      files: {
        'manifest.json': {
          widget: { name: 'widget.name', description: 'widget.description', locale: ['en'] },
        },
      },
      code: '{ "other": "x", ⟦"widget.name"⟧: "Acme", "widget.description": "Calls" }',
      errors: [
        {
          messageId: 'flat',
          data: { key: '"widget.name"', groups: '{"widget": {"name": "…"}}' },
        },
      ],
    },
    ...[
      '⟦{⟧ "widget": { "name": "widget.name", "locale": ["en"] } }',
      '⟦{⟧ "widget": { "name": "Acme" }, "locations": ["lcard-1"] }',
    ].map((code) => ({
      name: code,
      file,
      files: named,
      code,
      errors: [{ messageId: 'manifest' }],
    })),
  ],
});
