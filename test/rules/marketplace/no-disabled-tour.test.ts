import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en'] };

testRule('no-disabled-tour', {
  valid: [
    { name: 'a tour that is shown', code: { widget, tour: { is_tour: true } } },
    { name: 'no tour', code: { widget } },
    { name: 'a misspelled key is left to another rule', code: { widget, tour: { is_tuor: true } } },
    { name: 'other types are left to another rule', code: { widget, tour: { is_tour: 'false' } } },
    { name: 'a tour of another type', code: { widget, tour: null } },
    { name: 'is_tour that is null', code: { widget, tour: { is_tour: null } } },
  ],
  invalid: [
    {
      name: 'a tour that is switched off',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "is_tour": ⟦false⟧, "tour_images": {} } }',
      errors: [
        {
          messageId: 'disabled',
          suggestions: [
            {
              messageId: 'enable',
              output:
                '{ "widget": { "locale": ["en"] }, "tour": { "is_tour": true, "tour_images": {} } }',
            },
            { messageId: 'remove', output: '{ "widget": { "locale": ["en"] } }' },
          ],
        },
      ],
    },
    {
      name: 'a tour that does not say',
      code: '{ "widget": { "locale": ["en"] }, ⟦"tour"⟧: { "tour_images": {} } }',
      errors: [
        {
          messageId: 'absent',
          suggestions: [
            {
              messageId: 'enable',
              output:
                '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": {}, "is_tour": true } }',
            },
            { messageId: 'remove', output: '{ "widget": { "locale": ["en"] } }' },
          ],
        },
      ],
    },
  ],
});
