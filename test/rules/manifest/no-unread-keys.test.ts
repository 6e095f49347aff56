import { testRule } from '../../helpers/test-rule.js';

const repeated = (key: string, place: string) => ({
  messageId: 'repeated',
  data: { key: `"${key}"`, place },
});

const data = { key: '"action_multiple"', place: 'inside "dp"' };

testRule('no-unread-keys', {
  valid: [
    {
      name: 'action_multiple in its place',
      code: { widget: { locale: ['en'] }, dp: { settings: {}, action_multiple: true } },
    },
    { name: 'no action_multiple', code: { widget: { locale: ['en'] }, dp: { settings: {} } } },
    {
      name: 'settings of the pipeline that are none',
      code: { widget: { locale: ['en'] }, dp: { settings: [] } },
    },
    {
      name: 'blocks in place',
      code: { widget: { locale: ['en'] }, locations: ['settings'], settings: {} },
    },
    {
      name: 'misplaced blocks, of which another rule speaks',
      code: { locale: ['en'], widget: { installation: true, locations: [], settings: {} } },
    },
    {
      name: 'a widget that is no object',
      code: { locale: [], widget: [], locations: [], settings: 1 },
    },
    { name: 'a manifest of another product', code: { name: 'Web app', locale: ['en'] } },
  ],
  invalid: [
    {
      name: 'blocks in both places',
      code: '{ ⟦"locale"⟧: 1, "widget": { "locale": [], ⟦"locations"⟧: [], ⟦"settings"⟧: {} }, "locations": [], "settings": {} }',
      errors: [
        repeated('locale', 'inside "widget"'),
        repeated('locations', 'at the top level'),
        repeated('settings', 'at the top level'),
      ],
    },
    {
      name: 'action_multiple in the settings',
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
      name: 'action_multiple in both places',
      code: '{ "widget": { "locale": ["en"] }, "dp": { "settings": { ⟦"action_multiple"⟧: 1 }, "action_multiple": true } }',
      errors: [{ messageId: 'repeated', data }],
    },
  ],
});
