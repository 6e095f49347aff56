import { testRule } from '../../helpers/test-rule.js';

const data = { key: '"action_multiple"', place: 'inside "dp"' };

testRule('no-misplaced-action-multiple', {
  valid: [
    {
      name: 'in its place',
      code: { widget: { locale: ['en'] }, dp: { settings: {}, action_multiple: true } },
    },
    { name: 'nowhere', code: { widget: { locale: ['en'] }, dp: { settings: {} } } },
    { name: 'settings that are none', code: { widget: { locale: ['en'] }, dp: { settings: [] } } },
    {
      name: 'a manifest of another product',
      code: { dp: { settings: { action_multiple: true } } },
    },
  ],
  invalid: [
    {
      name: 'in the settings',
      code: `{
  "widget": { "locale": ["en"] },
  "dp": {
    "settings": {
      "message": { "name": "dp.message" },
      ⟦"action_multiple"⟧: false
    }
  }
}`,
      errors: [
        {
          messageId: 'misplaced',
          data,
          suggestions: [
            {
              messageId: 'move',
              data,
              output: `{
  "widget": { "locale": ["en"] },
  "dp": {
    "settings": {
      "message": { "name": "dp.message" }
    },
    "action_multiple": false
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'in both places',
      code: '{ "widget": { "locale": ["en"] }, "dp": { "settings": { ⟦"action_multiple"⟧: 1 }, "action_multiple": true } }',
      errors: [{ messageId: 'repeated', data }],
    },
  ],
});
