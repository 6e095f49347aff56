import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en'] };

testRule('require-tour', {
  valid: [
    { name: 'a tour', code: { widget, tour: { is_tour: true } } },
    { name: 'a tour of another type is left to another rule', code: { widget, tour: null } },
    { name: 'a misplaced tour is left to another rule', code: { widget: { ...widget, tour: {} } } },
    { name: 'a misspelled tour is left to another rule', code: { widget, tours: {} } },
    { name: 'an array at the root', code: '[]' },
    {
      name: 'an array at the root of what the configuration calls a widget',
      code: '[]',
      settings: { 'kommo-widget': { widget: true } },
    },
    { name: 'a manifest of another product', code: { name: 'Web app' } },
  ],
  invalid: [
    {
      name: 'no tour',
      code: '⟦{⟧\n  "widget": { "locale": ["en"] }\n}',
      errors: [{ messageId: 'missing' }],
    },
  ],
});
