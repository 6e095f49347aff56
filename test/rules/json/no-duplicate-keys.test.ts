import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };

testRule('no-duplicate-keys', {
  valid: [
    {
      name: 'one key in different objects',
      code: { widget: { name: 'a', locale: [{ name: 'b' }, { name: 'c' }] }, name: 'd' },
    },
    {
      name: 'keys of objects that JavaScript has',
      code: '{ "constructor": 1, "a": {} }',
      settings,
    },
    {
      name: 'remarks, none of which is lost',
      code: '{ "_comment": "a", "_comment": "b" }',
      settings,
    },
    { name: 'an array', code: '["a", "a"]', settings },
    { name: 'a manifest of another product', code: '{ "name": 1, "name": 2 }' },
  ],
  invalid: [
    {
      name: 'at the root',
      code: '{\n  ⟦"widget"⟧: {},\n  "settings": {},\n  "widget": { "locale": [] }\n}',
      errors: [
        {
          messageId: 'duplicate',
          data: { key: '"widget"', line: 4 },
          suggestions: [
            {
              messageId: 'remove',
              output: '{\n  "settings": {},\n  "widget": { "locale": [] }\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'three times, and inside the member that loses',
      code: '{ "a": [{ ⟦"b"⟧: { ⟦"c"⟧: 1, "c": 2 }, ⟦"b"⟧: 3, "b": 4 }] }',
      settings,
      errors: [
        {
          messageId: 'duplicate',
          data: { key: '"b"', line: 1 },
          suggestions: [{ messageId: 'remove', output: '{ "a": [{ "b": 3, "b": 4 }] }' }],
        },
        {
          messageId: 'duplicate',
          data: { key: '"c"', line: 1 },
          suggestions: [
            { messageId: 'remove', output: '{ "a": [{ "b": { "c": 2 }, "b": 3, "b": 4 }] }' },
          ],
        },
        {
          messageId: 'duplicate',
          data: { key: '"b"', line: 1 },
          suggestions: [
            { messageId: 'remove', output: '{ "a": [{ "b": { "c": 1, "c": 2 }, "b": 4 }] }' },
          ],
        },
      ],
    },
    {
      name: 'the same key written in two ways',
      code: '{ ⟦"\\u0061"⟧: 1, "a": 2 }',
      settings,
      errors: [
        {
          messageId: 'duplicate',
          data: { key: '"a"', line: 1 },
          suggestions: [{ messageId: 'remove', output: '{ "a": 2 }' }],
        },
      ],
    },
    {
      name: 'with and without quotes',
      code: '{ ⟦a⟧: 1, ⟦1⟧: 2, "a": 3, "1": 4 }',
      settings,
      errors: [
        {
          messageId: 'duplicate',
          data: { key: '"a"', line: 1 },
          suggestions: [{ messageId: 'remove', output: '{ 1: 2, "a": 3, "1": 4 }' }],
        },
        {
          messageId: 'duplicate',
          data: { key: '"1"', line: 1 },
          suggestions: [{ messageId: 'remove', output: '{ a: 1, "a": 3, "1": 4 }' }],
        },
      ],
      refusedBy: ['json/json', 'jsonc/json'],
    },
    {
      name: 'in a locale file',
      file: 'i18n/en.json',
      files: { 'manifest.json': { widget: { locale: ['en'] } } },
      code: '{ ⟦"a"⟧: "b", "a": "c" }',
      errors: [
        {
          messageId: 'duplicate',
          data: { key: '"a"', line: 1 },
          suggestions: [{ messageId: 'remove', output: '{ "a": "c" }' }],
        },
      ],
    },
  ],
});
