import { testRule } from '../../helpers/test-rule.js';

testRule('require-location-suffix', {
  valid: [
    { name: 'areas with a number', code: { locations: ['lcard-1', 'clist-0'], settings: {} } },
    { name: 'other locations', code: { locations: ['settings', 'everywhere'], settings: {} } },
    { name: 'unknown names and numbers', code: { locations: ['moon', 'lcard-2'], settings: {} } },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no array', code: { widget: { locale: [] }, locations: 'lcard' } },
  ],
  invalid: [
    {
      name: 'areas without a number',
      code: '{ "locations": [⟦"lcard"⟧, "settings", ⟦"llist"⟧], "settings": {} }',
      output: '{ "locations": ["lcard-1", "settings", "llist-1"], "settings": {} }',
      errors: ['lcard', 'llist'].map((name) => ({
        messageId: 'bare',
        data: { location: `"${name}"`, draw: `"${name}-1"`, load: `"${name}-0"` },
      })),
    },
    {
      name: 'an area that is listed with its number too',
      code: '{ "locations": [⟦"lcard"⟧, "lcard-1"], "settings": {} }',
      errors: [
        {
          messageId: 'bare',
          data: { location: '"lcard"', draw: '"lcard-1"', load: '"lcard-0"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"lcard"' },
              output: '{ "locations": ["lcard-1"], "settings": {} }',
            },
          ],
        },
      ],
    },
  ],
});
