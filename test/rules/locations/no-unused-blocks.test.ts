import { testRule } from '../../helpers/test-rule.js';

testRule('no-unused-blocks', {
  valid: [
    {
      name: 'blocks with their locations',
      code: {
        locations: [
          ...['advanced_settings', 'digital_pipeline', 'salesbot_designer', 'sms'],
          ...['mobile_card', 'widget_page'],
        ],
        settings: {},
        advanced: {},
        dp: {},
        salesbot_designer: {},
        sms: {},
        mobile: {},
        left_menu: { home: { title: 'menu.home' } },
      },
    },
    {
      name: 'settings are filled in at installation',
      code: { locations: ['everywhere'], settings: {} },
    },
    {
      name: 'the items of the platform in the left menu',
      code: {
        locations: ['settings'],
        settings: {},
        left_menu: { stats: { submenu: {} }, mail: { is_hidden: true } },
      },
    },
    {
      name: 'a misspelled location is the finding of another rule',
      code: { locations: ['advancedSettings', 'sms-1'], settings: {}, advanced: {}, sms: {} },
    },
    {
      name: 'a location by the name of its block is the finding of another rule',
      code: { locations: ['dp'], settings: {}, dp: {} },
    },
    {
      name: 'a location of the other platform is the finding of another rule',
      code: { locations: ['amoforms'], settings: {}, amoforms_settings: {} },
    },
    {
      name: 'a block of another type is left to another rule',
      code: { locations: ['settings'], settings: {}, dp: null, sms: [], left_menu: 'x' },
    },
    { name: 'no locations', code: { widget: { locale: [] }, dp: {} } },
    { name: 'empty locations', code: { locations: [], settings: {}, dp: {} } },
    { name: 'locations of another type', code: { widget: { locale: [] }, locations: {}, dp: {} } },
    { name: 'entries of other types', code: { locations: [1, null], settings: {}, dp: {} } },
  ],
  invalid: [
    ...[
      ['advanced', 'advanced_settings'],
      ['dp', 'digital_pipeline'],
      ['salesbot_designer', 'salesbot_designer'],
      ['sms', 'sms'],
      ['mobile', 'mobile_card'],
    ].map(([block = '', location = '']) => ({
      name: `${block} without ${location}`,
      code: `{ "locations": ["settings"], "settings": {}, ⟦"${block}"⟧: {} }`,
      errors: [
        {
          messageId: 'unlisted',
          data: { block: `"${block}"`, location: `"${location}"` },
          suggestions: [
            {
              messageId: 'add',
              data: { location: `"${location}"` },
              output: `{ "locations": ["settings", "${location}"], "settings": {}, "${block}": {} }`,
            },
          ],
        },
      ],
    })),
    {
      name: "an item of the widget's own in the left menu",
      code: '{\n  "widget": {\n    "locale": [],\n    "locations": [\n      "settings"\n    ]\n  },\n  ⟦"left_menu"⟧: {\n    "stats": {},\n    "home": { "title": "menu.home" }\n  }\n}',
      errors: [
        {
          messageId: 'unlisted',
          data: { block: '"left_menu"', location: '"widget_page"' },
          suggestions: [
            {
              messageId: 'add',
              data: { location: '"widget_page"' },
              output:
                '{\n  "widget": {\n    "locale": [],\n    "locations": [\n      "settings",\n      "widget_page"\n    ]\n  },\n  "left_menu": {\n    "stats": {},\n    "home": { "title": "menu.home" }\n  }\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'a block of amoCRM on Kommo',
      code: '{ "locations": ["settings"], "settings": {}, ⟦"amoforms_settings"⟧: {} }',
      errors: [
        {
          messageId: 'otherPlatform',
          data: {
            block: '"amoforms_settings"',
            location: '"amoforms"',
            platform: 'Kommo',
            other: 'amoCRM',
            preset: 'amocrm',
          },
        },
      ],
    },
    {
      name: 'a block of amoCRM without its location there',
      code: '{ "locations": ["settings"], "settings": {}, ⟦"amoforms_settings"⟧: {} }',
      options: [{ platform: 'amocrm' }],
      errors: [
        {
          messageId: 'unlisted',
          data: { block: '"amoforms_settings"', location: '"amoforms"' },
          suggestions: [
            {
              messageId: 'add',
              data: { location: '"amoforms"' },
              output:
                '{ "locations": ["settings", "amoforms"], "settings": {}, "amoforms_settings": {} }',
            },
          ],
        },
      ],
    },
  ],
});
