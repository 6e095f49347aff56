import { testRule } from '../../helpers/test-rule.js';

const repeated = (key: string, place: string) => ({
  messageId: 'repeated',
  data: { key: `"${key}"`, place },
});

testRule('no-unread-keys', {
  valid: [
    {
      name: 'action_multiple in its place',
      code: { widget: { locale: ['en'] }, dp: { settings: {}, action_multiple: true } },
    },
    {
      name: 'action_multiple in the wrong place only, of which another rule speaks',
      code: { widget: { locale: ['en'] }, dp: { settings: { action_multiple: true } } },
    },
    {
      name: 'settings of the pipeline that are not an object',
      code: { widget: { locale: ['en'] }, dp: { settings: [] } },
    },
    {
      name: 'blocks in place',
      code: { widget: { locale: ['en'] }, locations: ['settings'], settings: {} },
    },
    {
      name: 'misplaced blocks, of which another rule speaks',
      code: { locale: ['en'], widget: { installation: true, locations: [], settings: {} } },
    },
    {
      name: 'a widget that is not an object',
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
    {
      name: 'action_multiple in both places',
      code: '{ "widget": { "locale": ["en"] }, "dp": { "settings": { ⟦"action_multiple"⟧: 1 }, "action_multiple": true } }',
      errors: [repeated('action_multiple', 'inside "dp"')],
    },
    {
      name: 'keys of widget beside it too, and blocks inside it',
      code: '{ ⟦"name"⟧: 1, ⟦"version"⟧: "2", "widget": { "locale": [], "name": "widget.name", "version": "1", ⟦"tour"⟧: {} }, "tour": {}, "dp": { "webhook_url": "" }, ⟦"webhook_url"⟧: "" }',
      errors: [
        repeated('name', 'inside "widget"'),
        repeated('version', 'inside "widget"'),
        repeated('tour', 'at the top level'),
        repeated('webhook_url', 'inside "dp"'),
      ],
    },
  ],
});
