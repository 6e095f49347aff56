import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };

testRule('no-irregular-whitespace', {
  valid: [
    { name: 'the white space of JSON', code: '{\t"widget":\r\n { "locale": [ ] }\r }\n' },
    { name: 'any white space in a string', code: '["\u00A0\uFEFF"]', settings },
    {
      name: 'any white space in a comment',
      code: '[1 /* \u00A0 */]',
      settings,
      refusedBy: ['json/json', 'jsonc/json'],
    },
    {
      name: 'a manifest of another product',
      code: '{\u00A0"name": "Web app" }',
      refusedBy: ['json/json'],
    },
  ],
  invalid: [
    {
      name: 'no-break spaces, as web pages have them',
      code: '{\n⟦\u00A0\u00A0⟧"widget":⟦\u00A0⟧{ "locale": [] }\n}',
      errors: [
        { messageId: 'irregular', data: { characters: 'U+00A0', replacement: 'a space' } },
        { messageId: 'irregular', data: { characters: 'U+00A0', replacement: 'a space' } },
      ],
      output: '{\n  "widget": { "locale": [] }\n}',
      refusedBy: ['json/json'],
    },
    {
      name: 'different characters',
      code: '[⟦\u3000\uFEFF\v⟧1]',
      settings,
      errors: [
        {
          messageId: 'irregular',
          data: { characters: 'U+3000, U+FEFF, U+000B', replacement: 'a space' },
        },
      ],
      output: '[   1]',
      refusedBy: ['json/json'],
    },
  ],
});
