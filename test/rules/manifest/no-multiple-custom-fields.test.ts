import { testRule } from '../../helpers/test-rule.js';

testRule('no-multiple-custom-fields', {
  valid: [
    {
      name: 'one custom field among others',
      code: { locations: [], settings: { a: { type: 'text' }, b: { type: 'custom' } } },
    },
    {
      name: 'one in the settings and one in the Digital Pipeline',
      code: {
        locations: [],
        settings: { a: { type: 'custom' } },
        dp: { settings: { b: { type: 'custom' } } },
      },
    },
    {
      name: 'other types',
      code: { locations: [], settings: { a: 'custom', b: ['custom'], c: { type: ['custom'] } } },
    },
  ],
  invalid: [
    {
      name: 'three of them',
      code: '{ "locations": [], "settings": { "a": { "type": "custom" }, "b": { "type": ⟦"custom"⟧ }, "c": { "type": ⟦"custom"⟧ } } }',
      errors: [
        { messageId: 'multiple', data: { field: '"b"', first: '"a"' } },
        { messageId: 'multiple', data: { field: '"c"', first: '"a"' } },
      ],
    },
  ],
});
