import { testRule } from '../../helpers/test-rule.js';

const meanings = {
  title: 'the title of the settings page, as a reference to its text',
  action_multiple: 'true or false, whether the action can stretch over several stages',
  endpoint: 'the URL that the platform sends each text message to',
  frame_url: 'the URL of the page that the mobile app opens',
  color: 'the hex color behind the heading in the mobile app, as in "#ffff00"',
};

testRule('require-location-blocks', {
  valid: [
    {
      name: 'every block',
      code: {
        locations: [
          ...['settings', 'advanced_settings', 'digital_pipeline', 'salesbot_designer', 'sms'],
          ...['mobile_card', 'widget_page'],
        ],
        settings: {},
        advanced: { title: 'advanced.title' },
        dp: { action_multiple: false },
        salesbot_designer: {},
        sms: { endpoint: 'https://acme.test/sms' },
        mobile: { frame_url: 'https://acme.test', color: '#ffff00' },
        left_menu: {},
      },
    },
    {
      name: 'locations without a block',
      code: { locations: ['lcard-1', 'everywhere', 'catalogs'], settings: {} },
    },
    {
      name: 'settings in the wrong place, which another rule moves',
      code: { widget: { locale: [], settings: {} }, locations: ['settings'] },
    },
    {
      name: 'a block of another type is left to another rule',
      code: { locations: ['sms', 'advanced_settings'], settings: {}, sms: 'x', advanced: null },
    },
    {
      name: 'keys of other types are left to other rules',
      code: {
        locations: ['digital_pipeline', 'mobile_card'],
        settings: {},
        dp: { action_multiple: 'no' },
        mobile: { frame_url: null, color: 5 },
      },
    },
    {
      name: 'action_multiple in the place in which the documentation prints it, which another rule moves',
      code: {
        locations: ['digital_pipeline'],
        settings: {},
        dp: { settings: { action_multiple: false } },
      },
    },
    {
      name: 'a location with a number or another spelling is the finding of another rule',
      code: { locations: ['sms-1', 'advancedSettings'], settings: {} },
    },
    { name: 'a location of the other platform', code: { locations: ['amoforms'], settings: {} } },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no locations', code: { widget: { locale: [] }, locations: 'sms' } },
  ],
  invalid: [
    {
      name: 'a blank title',
      code: '{ "locations": ["advanced_settings"], "settings": {}, "advanced": { "title": ⟦" "⟧ } }',
      errors: [
        {
          messageId: 'blank',
          data: {
            location: '"advanced_settings"',
            key: '"title"',
            meaning: 'the title of the settings page, as a reference to its text',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"advanced.title"' },
              output:
                '{ "locations": ["advanced_settings"], "settings": {}, "advanced": { "title": "advanced.title" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled block',
      code: '{ "locations": ["advanced_settings", "sms"], "settings": {}, ⟦"advaced"⟧: {}, ⟦"SMS"⟧: { "endpoint": "https://acme.test" } }',
      errors: [
        {
          messageId: 'misspelledBlock',
          data: {
            location: '"advanced_settings"',
            block: '"advanced" with "title"',
            name: '"advanced"',
            found: '"advaced"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"advanced"' },
              output:
                '{ "locations": ["advanced_settings", "sms"], "settings": {}, "advanced": {}, "SMS": { "endpoint": "https://acme.test" } }',
            },
          ],
        },
        {
          messageId: 'misspelledBlock',
          data: {
            location: '"sms"',
            block: '"sms" with "endpoint"',
            name: '"sms"',
            found: '"SMS"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"sms"' },
              output:
                '{ "locations": ["advanced_settings", "sms"], "settings": {}, "advaced": {}, "sms": { "endpoint": "https://acme.test" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled key',
      code: '{ "locations": ["sms"], "settings": {}, "sms": { ⟦"endpont"⟧: "https://acme.test" } }',
      errors: [
        {
          messageId: 'misspelledKey',
          data: {
            location: '"sms"',
            key: '"endpoint"',
            block: '"sms"',
            meaning: meanings.endpoint,
            found: '"endpont"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"endpoint"' },
              output:
                '{ "locations": ["sms"], "settings": {}, "sms": { "endpoint": "https://acme.test" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'blocks that hold what the author names',
      code: '{ "widget": { "locale": [] }, "locations": [⟦"settings"⟧, "salesbot_designer", ⟦"widget_page"⟧, "settings"] }',
      errors: [
        { messageId: 'noBlock', data: { location: '"settings"', block: '"settings"' } },
        { messageId: 'noBlock', data: { location: '"widget_page"', block: '"left_menu"' } },
      ],
    },
    {
      name: 'blocks with keys that only the author knows',
      code: '{ "locations": [⟦"sms"⟧, ⟦"mobile_card"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'noBlock',
          data: { location: '"sms"', block: '"sms" with "endpoint"' },
        },
        {
          messageId: 'noBlock',
          data: { location: '"mobile_card"', block: '"mobile" with "frame_url" and "color"' },
        },
      ],
    },
    {
      name: 'a block whose keys have a usual value',
      code: '{\n  "locations": [⟦"advanced_settings"⟧],\n  "settings": {}\n}',
      errors: [
        {
          messageId: 'noBlock',
          data: { location: '"advanced_settings"', block: '"advanced" with "title"' },
          suggestions: [
            {
              messageId: 'addBlock',
              data: { block: '"advanced"' },
              output:
                '{\n  "locations": ["advanced_settings"],\n  "settings": {},\n  "advanced": {\n    "title": "advanced.title"\n  }\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'a digital pipeline without its block',
      code: '{ "widget": { "locale": [], "locations": [⟦"digital_pipeline"⟧] } }',
      errors: [
        {
          messageId: 'noBlock',
          data: { location: '"digital_pipeline"', block: '"dp" with "action_multiple"' },
          suggestions: [
            {
              messageId: 'addBlock',
              data: { block: '"dp"' },
              output:
                '{ "widget": { "locale": [], "locations": ["digital_pipeline"] }, "dp": {"action_multiple":false} }',
            },
          ],
        },
      ],
    },
    {
      name: 'blocks without their keys',
      code: '{ "locations": ["sms", "mobile_card"], "settings": {}, ⟦"sms"⟧: {}, ⟦"mobile"⟧: {} }',
      errors: [
        {
          messageId: 'noKey',
          data: {
            location: '"sms"',
            key: '"endpoint"',
            block: '"sms"',
            meaning: meanings.endpoint,
          },
        },
        {
          messageId: 'noKey',
          data: {
            location: '"mobile_card"',
            key: '"frame_url"',
            block: '"mobile"',
            meaning: meanings.frame_url,
          },
        },
        {
          messageId: 'noKey',
          mark: 1,
          data: {
            location: '"mobile_card"',
            key: '"color"',
            block: '"mobile"',
            meaning: meanings.color,
          },
        },
      ],
    },
    {
      name: 'keys with a usual value',
      code: '{ "locations": ["digital_pipeline", "advanced_settings"], "settings": {}, ⟦"dp"⟧: { "settings": {} }, ⟦"advanced"⟧: {} }',
      errors: [
        {
          messageId: 'noKey',
          data: {
            location: '"digital_pipeline"',
            key: '"action_multiple"',
            block: '"dp"',
            meaning: meanings.action_multiple,
          },
          suggestions: [
            {
              messageId: 'addKey',
              data: { member: '"action_multiple": false' },
              output:
                '{ "locations": ["digital_pipeline", "advanced_settings"], "settings": {}, "dp": { "settings": {}, "action_multiple": false }, "advanced": {} }',
            },
          ],
        },
        {
          messageId: 'noKey',
          data: {
            location: '"advanced_settings"',
            key: '"title"',
            block: '"advanced"',
            meaning: meanings.title,
          },
          suggestions: [
            {
              messageId: 'addKey',
              data: { member: '"title": "advanced.title"' },
              output:
                '{ "locations": ["digital_pipeline", "advanced_settings"], "settings": {}, "dp": { "settings": {} }, "advanced": { "title": "advanced.title" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'web forms of amoCRM',
      code: '{ "locations": [⟦"amoforms"⟧], "settings": {} }',
      options: [{ platform: 'amocrm' }],
      errors: [
        {
          messageId: 'noBlock',
          data: { location: '"amoforms"', block: '"amoforms_settings" with "title"' },
        },
      ],
    },
  ],
});
