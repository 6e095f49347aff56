import { testRule } from '../../helpers/test-rule.js';

const misspelled = (found: string, key: string, output: string) => ({
  messageId: 'misspelled',
  data: { found: `"${found}"`, key: `"${key}"` },
  suggestions: [{ messageId: 'rename', data: { key: `"${key}"` }, output }],
});

testRule('no-misspelled-keys', {
  valid: [
    {
      name: 'keys that nobody documents and widgets carry',
      code: {
        $schema: 'x',
        _comment: 'x',
        oauth: 'x',
        scopes: [],
        left_menu: {},
        widget: { locale: ['en'], is_showcase: false, lang: 'en', author: 'x', _tuor: 1 },
      },
    },
    {
      name: 'keys that are near to none',
      code: { widget: { locale: ['en'], pricing: 1 }, zebra: 1 },
    },
    {
      name: 'the known key is there too',
      code: { widget: { init_once: true, init_onec: true, version: '1', versions: [] } },
    },
    {
      name: 'required keys, of which another rule speaks',
      code: { widget: { nmae: 'a.b', locales: ['en'], suport: {}, support_: 1 } },
    },
    {
      name: 'keys that a listed location requires',
      code: {
        widget: { locale: ['en'], installation: true },
        locations: ['advanced_settings', 'digital_pipeline', 'settings'],
        setings: {},
        advanced: { titel: 'advanced.title' },
        dp: { action_multipel: true },
      },
    },
    {
      name: 'the only contact',
      code: { widget: { support: { emial: 'help@acme.test' } } },
    },
    {
      name: 'names that are right elsewhere',
      code: { widget: { locale: ['en'], tour_description: 'a.b', icons: {} }, icon: 1, email: 1 },
    },
    {
      name: 'names that authors give',
      code: {
        locations: [],
        settings: { setings: { name: 'a.b', type: 'text', required: true } },
        salesbot_designer: { logos: { name: 'a.b', settings: {} } },
      },
    },
    { name: 'short names', code: { locations: [], settings: {}, db: 1, d: 1, '': 1 } },
    { name: 'wrong types', code: { widget: null, locations: [], settings: [], dp: 'tuor' } },
    { name: 'a manifest of another product', code: { tuor: {}, widgets: {} } },
  ],
  invalid: [
    {
      name: 'a key of widget',
      code: '{ "widget": { "locale": ["en"], ⟦"initOnce"⟧: true } }',
      errors: [
        misspelled(
          'initOnce',
          'init_once',
          '{ "widget": { "locale": ["en"], "init_once": true } }',
        ),
      ],
    },
    {
      name: 'a contact beside another',
      code: '{ "widget": { "support": { "link": "https://acme.test", ⟦"emial"⟧: "a@acme.test" } } }',
      errors: [
        misspelled(
          'emial',
          'email',
          '{ "widget": { "support": { "link": "https://acme.test", "email": "a@acme.test" } } }',
        ),
      ],
    },
    {
      name: 'a block whose location is not listed',
      code: '{ "widget": { "locale": ["en"] }, ⟦"advnced"⟧: {}, ⟦"tuor"⟧: {} }',
      errors: [
        misspelled(
          'advnced',
          'advanced',
          '{ "widget": { "locale": ["en"] }, "advanced": {}, "tuor": {} }',
        ),
        misspelled('tuor', 'tour', '{ "widget": { "locale": ["en"] }, "advnced": {}, "tour": {} }'),
      ],
    },
    {
      name: 'settings that nothing asks for',
      code: '{ "widget": { "locale": ["en"], "installation": false }, ⟦"setings"⟧: {} }',
      errors: [
        misspelled(
          'setings',
          'settings',
          '{ "widget": { "locale": ["en"], "installation": false }, "settings": {} }',
        ),
      ],
    },
    {
      name: 'deep keys',
      code: `{
        "widget": { "locale": ["en"] },
        "tour": { ⟦"tour_image"⟧: {} },
        "salesbot_designer": { "a": { "settings": { "b": { ⟦"default-value"⟧: "x" } } } }
      }`,
      errors: [
        misspelled(
          'tour_image',
          'tour_images',
          `{
        "widget": { "locale": ["en"] },
        "tour": { "tour_images": {} },
        "salesbot_designer": { "a": { "settings": { "b": { "default-value": "x" } } } }
      }`,
        ),
        misspelled(
          'default-value',
          'default_value',
          `{
        "widget": { "locale": ["en"] },
        "tour": { "tour_image": {} },
        "salesbot_designer": { "a": { "settings": { "b": { "default_value": "x" } } } }
      }`,
        ),
      ],
    },
    {
      name: 'a key without quotes',
      code: '{ widget: { locale: ["en"], ⟦verson⟧: "1.0.0" } }',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [
        misspelled('verson', 'version', '{ widget: { locale: ["en"], "version": "1.0.0" } }'),
      ],
    },
  ],
});
