import { testRule } from '../../helpers/test-rule.js';

testRule('no-location-suffix', {
  valid: [
    { name: 'no number', code: { locations: ['everywhere'], settings: {} } },
    {
      name: 'other locations are left to other rules',
      code: { locations: ['lcard-1', 'lcard-2', 'settings-0', 'moon-1'], settings: {} },
    },
    {
      name: 'another spelling',
      code: { locations: ['everywhere_1', 'Everywhere-1'], settings: {} },
    },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no locations', code: { widget: { locale: [] }, locations: 'everywhere-1' } },
  ],
  invalid: [
    ...['everywhere-0', 'everywhere-1', 'everywhere-12'].map((entry) => ({
      name: entry,
      code: `{ "locations": [⟦"${entry}"⟧], "settings": {} }`,
      errors: [
        {
          messageId: 'refused',
          data: { location: `"${entry}"`, name: '"everywhere"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"everywhere"' },
              output: '{ "locations": ["everywhere"], "settings": {} }',
            },
          ],
        },
      ],
    })),
    {
      name: 'beside the right name',
      code: '{ "locations": ["everywhere", ⟦"everywhere-1"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'refused',
          data: { location: '"everywhere-1"', name: '"everywhere"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"everywhere-1"' },
              output: '{ "locations": ["everywhere"], "settings": {} }',
            },
          ],
        },
      ],
    },
  ],
});
