import { testRule } from '../../helpers/test-rule.js';

testRule('no-empty-settings', {
  valid: [
    {
      name: 'a field',
      code: { locations: ['settings'], settings: { key: { name: 'settings.key' } } },
    },
    { name: 'no settings', code: { widget: { locale: ['en'] } } },
    { name: 'settings of other types', code: { locations: [], settings: [] } },
    { name: 'settings that are null', code: { locations: [], settings: null } },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "locations": [], "settings": {}, "settings": { "key": {} } }',
    },
  ],
  invalid: [
    {
      name: 'of a widget that can be installed',
      code: '{ "widget": { "installation": true }, ⟦"settings"⟧: {} }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'with the location that shows them',
      code: '{ "widget": { "installation": false }, "locations": ["settings"], ⟦"settings"⟧: {} }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'without a word on the installation',
      code: '{ "locations": ["lcard-1"], ⟦"settings"⟧: { } }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'misplaced',
      code: '{ "widget": { "installation": true, ⟦"settings"⟧: {} } }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'of a widget that is only listed, beside misplaced ones',
      code: '{ "widget": { "installation": false, "settings": {} }, ⟦"settings"⟧: {} }',
      errors: [{ messageId: 'needless' }],
    },
    {
      name: 'of a widget that is only listed',
      code: '{\n  "widget": { "installation": false },\n  ⟦"settings"⟧: {},\n  "locations": []\n}',
      errors: [
        {
          messageId: 'needless',
          suggestions: [
            {
              messageId: 'remove',
              output: '{\n  "widget": { "installation": false },\n  "locations": []\n}',
            },
          ],
        },
      ],
    },
  ],
});
