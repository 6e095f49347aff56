import { testRule } from '../../helpers/test-rule.js';

const misplaced = (key: string, place: string, output?: string) => ({
  messageId: 'misplaced',
  data: { key: `"${key}"`, place },
  suggestions:
    output === undefined ? [] : [{ messageId: 'move', data: { key: `"${key}"`, place }, output }],
});

const top = 'at the top level';
const inWidget = 'inside "widget"';

testRule('no-misplaced-blocks', {
  valid: [
    {
      name: 'blocks in place',
      code: { widget: { locale: ['en'] }, locations: ['settings'], settings: {} },
    },
    {
      name: 'blocks that are in place too',
      code: {
        locale: ['en'],
        widget: { locale: ['en'], locations: [], settings: {} },
        locations: [],
        settings: {},
      },
    },
    {
      name: 'locale without a widget to move it to',
      code: { locations: [], settings: {}, locale: [] },
    },
    {
      name: 'locale beside a widget that is not an object',
      code: { locale: [], locations: [], settings: {}, widget: 1 },
    },
    {
      name: 'keys of widget without one to move them to, which is the one mistake',
      code: { locations: [], settings: {}, name: 'a', installation: true, support: {} },
    },
    {
      name: 'keys that the widget can do without, of which another rule speaks',
      code: { version: '1', widget: { locale: ['en'], dp: {}, sms: {}, tour: {} } },
    },
    {
      name: 'the block of a location without it, if the platform only expects it',
      code: { widget: { locale: ['en'], left_menu: {} }, locations: ['lcard-1'] },
    },
    { name: 'a web app', code: { name: 'a', short_name: 'a', description: 'a', version: '1' } },
    {
      name: 'an extension',
      code: { manifest_version: 3, name: 'a', description: 'a', version: '1', permissions: [] },
    },
    {
      name: 'an integration of Home Assistant',
      code: { domain: 'a', name: 'a', version: '1', documentation: 'https://acme.test' },
    },
    { name: 'a manifest of another product', code: { name: 'Web app', locale: ['en'] } },
  ],
  invalid: [
    {
      name: 'in the layout of lines',
      code: `{
  "widget": {
    "name": "widget.name",
    ⟦"locations"⟧: [
      "settings",
      "lcard-1"
    ],
    "locale": ["en"],
    ⟦"settings"⟧: {
      "key": { "name": "settings.key" }
    }
  },
  "tour": { "is_tour": true }
}
`,
      errors: [
        misplaced(
          'locations',
          top,
          `{
  "widget": {
    "name": "widget.name",
    "locale": ["en"],
    "settings": {
      "key": { "name": "settings.key" }
    }
  },
  "tour": { "is_tour": true },
  "locations": [
    "settings",
    "lcard-1"
  ]
}
`,
        ),
        misplaced(
          'settings',
          top,
          `{
  "widget": {
    "name": "widget.name",
    "locations": [
      "settings",
      "lcard-1"
    ],
    "locale": ["en"]
  },
  "tour": { "is_tour": true },
  "settings": {
    "key": { "name": "settings.key" }
  }
}
`,
        ),
      ],
    },
    {
      name: 'on one line, out of the last member',
      code: '{"widget":{⟦"settings"⟧:{"a":1.50},"locale":["en"]}}',
      errors: [misplaced('settings', top, '{"widget":{"locale":["en"]}, "settings":{"a":1.50}}')],
    },
    {
      name: 'the only member, with tabs and carriage returns',
      code: '{\r\n\t"widget": {\r\n\t\t⟦"locations"⟧: [\r\n\t\t\t"sms"\r\n\t\t]\r\n\t},\r\n\t"settings": {}\r\n}',
      settings: { 'kommo-widget': { widget: true } },
      errors: [
        misplaced(
          'locations',
          top,
          '{\r\n\t"widget": {\r\n\t\t\r\n\t},\r\n\t"settings": {},\r\n\t"locations": [\r\n\t\t"sms"\r\n\t]\r\n}',
        ),
      ],
    },
    {
      name: 'locale beside a widget with lines of its own',
      code: `{
  ⟦"locale"⟧: [
    "en"
  ],
  "widget": {
    "name": "widget.name",
    "version": "1.0.0"
  }
}`,
      errors: [
        misplaced(
          'locale',
          inWidget,
          `{
  "widget": {
    "name": "widget.name",
    "version": "1.0.0",
    "locale": [
      "en"
    ]
  }
}`,
        ),
      ],
    },
    {
      name: 'locale after an empty widget',
      code: '{ "widget": {}, ⟦"locale"⟧: ["en"], "locations": [], "settings": {} }',
      errors: [
        misplaced(
          'locale',
          inWidget,
          '{ "widget": { "locale": ["en"] }, "locations": [], "settings": {} }',
        ),
      ],
    },
    {
      name: 'each required key of widget beside it',
      code: '{ ⟦"name"⟧: 1, ⟦"description"⟧: 1, ⟦"short_description"⟧: 1, ⟦"interface_version"⟧: 2, ⟦"installation"⟧: {}, ⟦"support"⟧: {}, "widget": { "locale": ["en"] } }',
      errors: [
        misplaced(
          'name',
          inWidget,
          '{ "description": 1, "short_description": 1, "interface_version": 2, "installation": {}, "support": {}, "widget": { "locale": ["en"], "name": 1 } }',
        ),
        misplaced(
          'description',
          inWidget,
          '{ "name": 1, "short_description": 1, "interface_version": 2, "installation": {}, "support": {}, "widget": { "locale": ["en"], "description": 1 } }',
        ),
        misplaced(
          'short_description',
          inWidget,
          '{ "name": 1, "description": 1, "interface_version": 2, "installation": {}, "support": {}, "widget": { "locale": ["en"], "short_description": 1 } }',
        ),
        misplaced(
          'interface_version',
          inWidget,
          '{ "name": 1, "description": 1, "short_description": 1, "installation": {}, "support": {}, "widget": { "locale": ["en"], "interface_version": 2 } }',
        ),
        misplaced(
          'installation',
          inWidget,
          '{ "name": 1, "description": 1, "short_description": 1, "interface_version": 2, "support": {}, "widget": { "locale": ["en"], "installation": {} } }',
        ),
        misplaced(
          'support',
          inWidget,
          '{ "name": 1, "description": 1, "short_description": 1, "interface_version": 2, "installation": {}, "widget": { "locale": ["en"], "support": {} } }',
        ),
      ],
    },
    {
      name: 'the blocks of listed locations inside widget, as the list stands there too',
      code: '{ "widget": { "locale": ["en"], ⟦"dp"⟧: {}, ⟦"locations"⟧: ["digital_pipeline"] } }',
      errors: [
        misplaced(
          'dp',
          top,
          '{ "widget": { "locale": ["en"], "locations": ["digital_pipeline"] }, "dp": {} }',
        ),
        misplaced(
          'locations',
          top,
          '{ "widget": { "locale": ["en"], "dp": {} }, "locations": ["digital_pipeline"] }',
        ),
      ],
    },
    {
      name: 'whatever its type',
      code: '{ "widget": { "locale": ["en"], ⟦"settings"⟧: null } }',
      errors: [misplaced('settings', top, '{ "widget": { "locale": ["en"] }, "settings": null }')],
    },
    {
      name: 'a key that stands there twice is not moved',
      code: '{ "widget": { "settings": 1, ⟦"settings"⟧: {}, "locale": ["en"] } }',
      errors: [misplaced('settings', top)],
    },
    {
      name: 'no comment is lost',
      code: `{
  "widget": {
    "locale": ["en"], // English
    ⟦"settings"⟧: {}
  } // end
}`,
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [
        misplaced(
          'settings',
          top,
          `{
  "widget": {
    "locale": ["en"] // English
    ${''}
  },
  "settings": {} // end
}`,
        ),
      ],
    },
    {
      name: 'a comment after the first member',
      code: '{ "widget": { ⟦"settings"⟧: {}, /* English */ "locale": ["en"], }, }',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [
        misplaced(
          'settings',
          top,
          '{ "widget": {  /* English */ "locale": ["en"], }, "settings": {}, }',
        ),
      ],
    },
  ],
});
