import { testRule } from '../../helpers/test-rule.js';

const custom = { view: { name: 'settings.view', type: 'custom' } };

testRule('require-settings-location', {
  valid: [
    { name: 'the location', code: { locations: ['lcard-1', 'settings'], settings: custom } },
    {
      name: 'the location with a number is left to another rule',
      code: { locations: ['settings-0'], settings: custom },
    },
    {
      name: 'a misspelled location is left to another rule',
      code: { locations: ['lcard-1', 'setings'], settings: custom },
    },
    {
      name: 'no custom field',
      code: { locations: ['lcard-1'], settings: { a: { type: 'text' } } },
    },
    {
      name: 'no locations are left to another rule',
      code: { widget: { locale: [] }, settings: custom },
    },
    {
      name: 'locations of another type are left to another rule',
      code: { widget: { locale: [] }, locations: 'lcard-1', settings: custom },
    },
    { name: 'other types', code: { locations: [5], settings: { a: 'custom', b: { type: 5 } } } },
  ],
  invalid: [
    {
      name: 'a custom field without the location, reported once',
      code: '{ "locations": ["lcard-1"], "settings": { "a": { "type": "text" }, "b": { "type": ⟦"custom"⟧ }, "c": { "type": "custom" } } }',
      errors: [
        {
          messageId: 'missing',
          data: { field: '"b"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                '{ "locations": ["lcard-1", "settings"], "settings": { "a": { "type": "text" }, "b": { "type": "custom" }, "c": { "type": "custom" } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'misplaced blocks',
      code: '{ "widget": { "locations": [], "settings": { "b": { "type": ⟦"custom"⟧ } } } }',
      errors: [
        {
          messageId: 'missing',
          data: { field: '"b"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                '{ "widget": { "locations": ["settings"], "settings": { "b": { "type": "custom" } } } }',
            },
          ],
        },
      ],
    },
  ],
});
