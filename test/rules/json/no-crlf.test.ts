import { testRule } from '../../helpers/test-rule.js';

testRule('no-crlf', {
  valid: [
    { name: 'LF', code: '{\n"widget": { "locale": [] }\n}\n' },
    { name: 'an escape in a string', code: '{ "widget": { "locale": ["\\r\\n"] } }' },
    { name: 'CR alone, which is another matter', code: '{\r"widget": { "locale": [] }\r}' },
    { name: 'a manifest of another product', code: '{\r\n"name": "Web app"\r\n}' },
  ],
  invalid: [
    {
      name: 'CRLF everywhere is one finding',
      code: '{⟦\r\n⟧  "widget": { "locale": [] }\r\n}\r\n',
      errors: [{ messageId: 'crlf' }],
      output: '{\n  "widget": { "locale": [] }\n}\n',
    },
    {
      name: 'CRLF between LF',
      code: '{\n  "widget": { "locale": [] }⟦\r\n⟧}\n',
      errors: [{ messageId: 'crlf' }],
      output: '{\n  "widget": { "locale": [] }\n}\n',
    },
    {
      name: 'in a locale file',
      file: 'i18n/en.json',
      files: { 'manifest.json': { widget: { locale: [] } } },
      code: '{⟦\r\n⟧}',
      errors: [{ messageId: 'crlf' }],
      output: '{\n}',
    },
  ],
});
