import { testRule } from '../../helpers/test-rule.js';

const expected = '"required" with true or false';
const additions = (output: (value: string) => string) =>
  ['true', 'false'].map((value) => ({
    messageId: 'add',
    data: { member: `"required": ${value}` },
    output: output(value),
  }));

testRule('no-implicit-required', {
  valid: [
    {
      name: 'fields that say it',
      code: {
        locations: [],
        settings: { a: { required: true }, b: { required: false } },
        dp: { settings: { c: { required: true } } },
      },
    },
    {
      name: 'another type is left to another rule',
      code: { locations: [], settings: { a: { required: 'true' } } },
    },
    {
      name: 'fields of Salesbot handlers have no need for it',
      code: { widget: { locale: [] }, salesbot_designer: { send: { settings: { text: {} } } } },
    },
    {
      name: 'fields that are not an object are left to another rule',
      code: { locations: [], settings: { a: 'text', b: [], c: null, _comment: 'x' }, dp: 5 },
    },
    { name: 'settings of another type', code: { locations: [], settings: [{}] } },
  ],
  invalid: [
    {
      name: 'a field of the settings',
      code: '{ "locations": [], "settings": { ⟦"key"⟧: { "type": "text" } } }',
      errors: [
        {
          messageId: 'missing',
          data: { path: '"settings.key"', key: '"required"', expected },
          suggestions: additions(
            (value) =>
              `{ "locations": [], "settings": { "key": { "type": "text", "required": ${value} } } }`,
          ),
        },
      ],
    },
    {
      name: 'a field of the Digital Pipeline',
      code: '{ "widget": { "locale": [] }, "dp": { "settings": { ⟦"key"⟧: {} } } }',
      errors: [
        {
          messageId: 'missing',
          data: { path: '"dp.settings.key"', key: '"required"', expected },
          suggestions: additions(
            (value) =>
              `{ "widget": { "locale": [] }, "dp": { "settings": { "key": { "required": ${value} } } } }`,
          ),
        },
      ],
    },
    {
      name: 'a misspelled key',
      code: '{ "locations": [], "settings": { "key": { ⟦"requierd"⟧: true } } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { path: '"settings.key"', key: '"required"', found: '"requierd"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"required"' },
              output: '{ "locations": [], "settings": { "key": { "required": true } } }',
            },
          ],
        },
      ],
    },
  ],
});
