import { testRule } from '../../helpers/test-rule.js';

testRule('valid-locations', {
  valid: [
    { name: 'names', code: { locations: ['settings', 'lcard-1'], settings: {} } },
    { name: 'a name that nobody knows', code: { locations: ['moon'], settings: {} } },
    { name: 'no locations are left to another rule', code: { widget: { locale: ['en'] } } },
    { name: 'an array at the root', code: '[]' },
    { name: 'a manifest of another product', code: { locations: {}, name: 'Web app' } },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": [] }, "locations": {}, "locations": ["settings"] }',
    },
  ],
  invalid: [
    ...[
      ['"settings"', 'a string'],
      ['{ "settings": true }', 'an object'],
      ['null', 'null'],
      ['2', 'a number'],
    ].map(([value = '', actual = '']) => ({
      name: `locations that are ${actual}`,
      code: `{ "widget": { "locale": [] }, "locations": ⟦${value}⟧ }`,
      errors: [{ messageId: 'notArray', data: { actual } }],
    })),
    {
      name: 'no entry',
      code: '{ "locations": ⟦[]⟧, "settings": {} }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'entries of other types',
      code: '{ "locations": [⟦1⟧, "settings", ⟦null⟧, ⟦{ "lcard": 1 }⟧, ⟦["ccard-1"]⟧], "settings": {} }',
      errors: [
        { messageId: 'notName', data: { actual: 'a number' } },
        { messageId: 'notName', data: { actual: 'null' } },
        { messageId: 'notName', data: { actual: 'an object' } },
        { messageId: 'notName', data: { actual: 'an array' } },
      ],
    },
    {
      name: 'blank entries',
      code: '{ "locations": ["settings", ⟦""⟧, ⟦"  "⟧], "settings": {} }',
      errors: [{ messageId: 'blank' }, { messageId: 'blank' }],
    },
    {
      name: 'locations inside of widget, which another rule moves',
      code: '{ "widget": { "locale": [], "locations": ⟦[]⟧ } }',
      errors: [{ messageId: 'empty' }],
    },
    {
      name: 'a number that JSON does not have',
      code: '{ "locations": [⟦NaN⟧], "settings": {} }',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [{ messageId: 'notName', data: { actual: 'no JSON value' } }],
    },
  ],
});
