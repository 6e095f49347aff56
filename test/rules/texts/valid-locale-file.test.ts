import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en'] } } };

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
  ],
});
