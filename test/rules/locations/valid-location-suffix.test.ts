import { testRule } from '../../helpers/test-rule.js';

testRule('valid-location-suffix', {
  valid: [
    { name: '0 and 1', code: { locations: ['lcard-1', 'clist-0'], settings: {} } },
    { name: 'no number', code: { locations: ['lcard', 'settings', 'everywhere'], settings: {} } },
    {
      name: 'locations whose number is written about nowhere',
      code: { locations: ['tline-1', 'tcalendar-0'], settings: {} },
    },
    { name: 'left to other rules', code: { locations: ['everywhere-1', 'moon-2'], settings: {} } },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no array', code: { widget: { locale: [] }, locations: 'lcard-2' } },
  ],
  invalid: [
    ...['lcard-2', 'lcard-01', 'lcard-10'].map((entry) => ({
      name: entry,
      code: `{ "locations": [⟦"${entry}"⟧], "settings": {} }`,
      errors: [
        {
          messageId: 'wrongNumber',
          data: { location: `"${entry}"`, expected: '"lcard-0" or "lcard-1"' },
          suggestions: ['lcard-0', 'lcard-1'].map((replacement) => ({
            messageId: 'replace',
            data: { replacement: `"${replacement}"` },
            output: `{ "locations": ["${replacement}"], "settings": {} }`,
          })),
        },
      ],
    })),
    {
      name: 'a wrong number beside a right one',
      code: '{ "locations": [⟦"ccard-3"⟧, "ccard-1"], "settings": {} }',
      errors: [
        {
          messageId: 'wrongNumber',
          data: { location: '"ccard-3"', expected: '"ccard-0" or "ccard-1"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"ccard-3"' },
              output: '{ "locations": ["ccard-1"], "settings": {} }',
            },
          ],
        },
      ],
    },
    {
      name: 'a number after a location without a panel',
      code: '{ "locations": [⟦"settings-0"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'noPanel',
          data: { location: '"settings-0"', expected: '"settings"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"settings"' },
              output: '{ "locations": ["settings"], "settings": {} }',
            },
          ],
        },
      ],
    },
  ],
});
