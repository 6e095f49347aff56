import { testRule } from '../../helpers/test-rule.js';

testRule('valid-locale', {
  valid: [
    { name: 'codes', code: { widget: { locale: ['en', 'es'] } } },
    { name: 'an unknown code is left to another rule', code: { widget: { locale: ['xx'] } } },
    { name: 'an absent locale is left to another rule', code: { widget: { installation: true } } },
    {
      name: 'a locale in the wrong place',
      code: { widget: { installation: true }, locale: ['en'] },
    },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": 1, "locale": ["en"] } }',
    },
    { name: 'a manifest of another product', code: { locale: 'en' } },
    { name: 'an array at the root', code: '[]' },
    {
      name: 'a widget that is not an object',
      code: { widget: ['en'], locations: [], settings: {} },
    },
    {
      name: 'what is not a JSON value is left to the rules on syntax',
      code: '{ "widget": { "locale": NaN } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
    {
      name: 'and so is an entry',
      code: '{ "widget": { "locale": ["en", `es`, undefined] } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
  ],
  invalid: [
    ...(
      [
        ['{ "en": "English" }', 'an object'],
        ['"en"', 'a string'],
        ['1', 'a number'],
        ['-1', 'a number'],
        ['true', 'a boolean'],
        ['null', 'null'],
      ] as const
    ).map(([value, actual]) => ({
      name: `a locale that is ${actual}`,
      code: `{ "widget": { "locale": ⟦${value}⟧ } }`,
      errors: [{ messageId: 'notArray', data: { actual } }],
    })),
    {
      name: 'in the wrong place too',
      code: '{ "widget": { "installation": true }, "locale": ⟦"en"⟧ }',
      errors: [{ messageId: 'notArray', data: { actual: 'a string' } }],
    },
    {
      name: 'no language',
      code: '{ "widget": { "locale": ⟦[]⟧ } }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'the last of duplicate keys',
      code: '{ "widget": { "locale": ["en"], "locale": ⟦[]⟧ } }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'entries of other types',
      code: '{ "widget": { "locale": ["en", ⟦1⟧, ⟦null⟧, ⟦["es"]⟧, ⟦{ "pt": 1 }⟧, ⟦false⟧] } }',
      errors: ['a number', 'null', 'an array', 'an object', 'a boolean'].map((actual) => ({
        messageId: 'notCode',
        data: { actual },
      })),
    },
    {
      name: 'blank entries',
      code: '{\n  "widget": {\n    "locale": [\n      ⟦""⟧,\n      ⟦" \\t"⟧\n    ]\n  }\n}',
      errors: [{ messageId: 'blank' }, { messageId: 'blank' }],
    },
  ],
});
