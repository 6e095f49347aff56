import { testRule } from '../../helpers/test-rule.js';

const name = 'a reference to its text, as in "settings.api_key"';
const type = 'it with the value "text", "pass", "users", "users_lp" or "custom"';

testRule('valid-settings-fields', {
  valid: [
    {
      name: 'fields with a name and a type',
      code: {
        locations: [],
        settings: {
          key: { name: 'settings.key', type: 'text', required: true },
          list: { name: 'settings.list', type: 'select' },
        },
      },
    },
    {
      name: 'names and types of another type are left to other rules',
      code: { locations: [], settings: { key: { name: 5, type: null } } },
    },
    {
      name: 'a blank name of a field that the author draws',
      code: { locations: [], settings: { key: { name: '', type: 'custom' } } },
    },
    {
      name: 'a blank type is left to another rule',
      code: { locations: [], settings: { key: { name: 'settings.key', type: '' } } },
    },
    {
      name: 'remarks between the fields',
      code: { locations: [], settings: { _comment: 'the key of the account', _: null, _x: 1 } },
    },
    { name: 'no fields', code: { locations: [], settings: {} } },
    { name: 'settings of other types', code: { locations: [], settings: [{ type: 'text' }] } },
    { name: 'settings that are a text', code: { locations: [], settings: 'key' } },
    { name: 'a manifest of another product', code: { settings: { key: 'value' } } },
    { name: 'a number at the root', code: '1' },
  ],
  invalid: [
    {
      name: 'fields that are not an object',
      code: '{ "locations": [], "settings": { "a": ⟦"text"⟧, "b": ⟦[]⟧, "c": ⟦null⟧, "_d": ⟦[]⟧ } }',
      errors: (
        [
          ['a', 'a string'],
          ['b', 'an array'],
          ['c', 'null'],
          ['_d', 'an array'],
        ] as const
      ).map(([field, actual]) => ({
        messageId: 'wrongType',
        data: {
          path: `"settings.${field}"`,
          expected: 'an object',
          actual,
          example: '{ "name": "settings.api_key", "type": "text", "required": true }',
        },
      })),
    },
    {
      name: 'a field without a name',
      code: '{ "locations": [], "settings": { ⟦"key"⟧: { "type": "text" } } }',
      errors: [
        {
          messageId: 'missing',
          data: { path: '"settings.key"', key: '"name"', expected: name },
        },
      ],
    },
    {
      name: 'a blank name',
      code: '{ "locations": [], "settings": { "key": { "name": ⟦" "⟧, "type": "text" } } }',
      errors: [{ messageId: 'blank', data: { path: '"settings.key"', expected: name } }],
    },
    {
      name: 'a misspelled type',
      code: '{ "locations": [], "settings": { "key": { "name": "settings.key", ⟦"typ"⟧: "text" } } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { path: '"settings.key"', key: '"type"', found: '"typ"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"type"' },
              output:
                '{ "locations": [], "settings": { "key": { "name": "settings.key", "type": "text" } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a field without a type',
      code: '{\n  "locations": [],\n  "settings": {\n    ⟦"key"⟧: {\n      "name": "settings.key"\n    }\n  }\n}',
      errors: [
        {
          messageId: 'missing',
          data: { path: '"settings.key"', key: '"type"', expected: type },
          suggestions: [
            {
              messageId: 'add',
              data: { member: '"type": "text"' },
              output:
                '{\n  "locations": [],\n  "settings": {\n    "key": {\n      "name": "settings.key",\n      "type": "text"\n    }\n  }\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'an empty field in misplaced settings, and what would be a remark if it were not an object',
      code: '{ "widget": { "locale": [], "settings": { ⟦"_x"⟧: {} } } }',
      errors: [
        {
          messageId: 'missing',
          data: { path: '"settings._x"', key: '"name"', expected: name },
          mark: 0,
        },
        {
          messageId: 'missing',
          data: { path: '"settings._x"', key: '"type"', expected: type },
          mark: 0,
          suggestions: [
            {
              messageId: 'add',
              data: { member: '"type": "text"' },
              output: '{ "widget": { "locale": [], "settings": { "_x": { "type": "text" } } } }',
            },
          ],
        },
      ],
    },
  ],
});
