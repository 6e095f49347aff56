import { testRule } from '../../helpers/test-rule.js';

const repeated = (key: string, place: string) => ({
  messageId: 'repeated',
  data: { key: `"${key}"`, place },
});

testRule('no-repeated-blocks', {
  valid: [
    {
      name: 'blocks in place',
      code: { widget: { locale: ['en'] }, locations: ['settings'], settings: {} },
    },
    {
      name: 'misplaced blocks, of which another rule speaks',
      code: { locale: ['en'], widget: { installation: true, locations: [], settings: {} } },
    },
    {
      name: 'a widget that is no object',
      code: { locale: [], widget: [], locations: [], settings: 1 },
    },
    { name: 'a manifest of another product', code: { name: 'Web app', locale: ['en'] } },
  ],
  invalid: [
    {
      name: 'blocks in both places',
      code: '{ ⟦"locale"⟧: 1, "widget": { "locale": [], ⟦"locations"⟧: [], ⟦"settings"⟧: {} }, "locations": [], "settings": {} }',
      errors: [
        repeated('locale', 'inside "widget"'),
        repeated('locations', 'at the top level'),
        repeated('settings', 'at the top level'),
      ],
    },
  ],
});
