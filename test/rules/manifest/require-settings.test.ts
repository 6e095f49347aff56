import { testRule } from '../../helpers/test-rule.js';

const installed = (more: object) => ({ widget: { locale: ['en'], installation: true }, ...more });

testRule('require-settings', {
  valid: [
    {
      name: 'settings at the top level',
      code: installed({ settings: { key: { name: 'settings.key', type: 'text' } } }),
    },
    { name: 'empty settings are left to another rule', code: installed({ settings: {} }) },
    { name: 'settings of another type are left to another rule', code: installed({ settings: 1 }) },
    {
      name: 'misplaced settings are left to another rule',
      code: { widget: { installation: true, settings: { key: {} } } },
    },
    {
      name: 'a location that asks for the block itself',
      code: installed({ locations: ['lcard-1', 'settings'] }),
    },
    { name: 'a widget that is only listed', code: { widget: { installation: false } } },
    { name: 'no word on the installation', code: { widget: { locale: ['en'] } } },
    { name: 'an installation of another type', code: { widget: { installation: 'true' } } },
    { name: 'a widget that is not an object', code: { widget: 1, locations: [], settings: {} } },
    { name: 'an array at the root', code: '[]' },
  ],
  invalid: [
    {
      name: 'no settings',
      code: '⟦{⟧\n  "widget": { "installation": true }\n}',
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'no settings, and locations that do not ask for them',
      code: '⟦{⟧ "widget": { "installation": true }, "locations": ["lcard-1", "settings-0", 5] }',
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'a misspelled block',
      code: '{ "widget": { "installation": true }, ⟦"setings"⟧: {} }',
      errors: [
        {
          messageId: 'misspelled',
          data: { found: '"setings"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"settings"' },
              output: '{ "widget": { "installation": true }, "settings": {} }',
            },
          ],
        },
      ],
    },
    {
      name: 'a key that is not near',
      code: '⟦{⟧ "widget": { "installation": true }, "oauth": {}, "sms": {} }',
      errors: [{ messageId: 'missing' }],
    },
  ],
});
