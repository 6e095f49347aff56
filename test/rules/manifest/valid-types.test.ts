import { testRule } from '../../helpers/test-rule.js';

const wrong = (path: string, expected: string, actual: string, example: string) => ({
  messageId: expected === 'a boolean' ? 'notBoolean' : 'wrongType',
  data: { path: `"${path}"`, expected, actual, example },
});

const field = '{ "name": "settings.api_key", "type": "text", "required": true }';

const inTour = (text: string) => `{ "widget": { "locale": ["en"] }, "tour": ${text} }`;
const inMenu = (text: string) => `{ "widget": { "locale": [] }, "left_menu": { ${text} } }`;
const tourKeys = {
  tour: [
    'an object',
    '{ "is_tour": true, "tour_images": { "en": [ "/images/tour_1_en.png" ] }, "tour_description": "widget.tour_description" }',
  ],
  'tour.is_tour': ['a boolean', 'true'],
  'tour.tour_images': ['an object', '{ "en": [ "/images/tour_1_en.png" ] }'],
  'tour.tour_images.en': ['an array', '[ "/images/tour_1_en.png", "/images/tour_2_en.png" ]'],
  'tour.tour_description': ['a string', '"widget.tour_description"'],
} as const;
const wrongInTour = (path: keyof typeof tourKeys, actual: string) =>
  wrong(path, tourKeys[path][0], actual, tourKeys[path][1]);

testRule('valid-types', {
  valid: [
    {
      name: 'a misplaced block that the widget can do without, which the platform ignores as it is',
      code: { widget: { locale: ['en'], dp: [] }, locations: ['settings'], init_once: 'no' },
    },
    {
      name: 'right types',
      code: {
        widget: { name: 'a.b', locale: ['en'], installation: false },
        settings: { key: { name: 'a.b', type: 'text', required: true } },
        salesbot_designer: { logo: '/x.png', send: { name: 'a.b', settings: {} } },
        dp: { settings: {}, action_multiple: true },
        advanced: { title: 'advanced.title' },
        left_menu: {},
      },
    },
    {
      name: 'types of which other rules speak',
      code: {
        widget: {
          locale: 'en',
          interface_version: '2',
          version: 1,
          init_once: 'Y',
          support: [],
          code: 1,
          secret_key: 1,
        },
        locations: {},
        settings: { a: 'text', b: { type: 1 } },
        dp: { settings: { a: 1, action_multiple: false }, webhook_url: 1 },
        mobile: { color: 5, frame_url: null },
        sms: { endpoint: [] },
        left_menu: {},
      },
    },
    {
      name: 'a tour',
      code: {
        widget: { locale: ['en'] },
        tour: {
          is_tour: true,
          tour_images: { en: ['/images/tour_1_en.png'] },
          tour_description: 'widget.tour_description',
        },
      },
    },
    { name: 'an empty tour', code: { widget: { locale: ['en'] }, tour: {} } },
    {
      name: 'no languages and no images',
      code: { widget: { locale: ['en'] }, tour: { tour_images: {} } },
    },
    {
      name: 'no images of a language',
      code: { widget: { locale: ['en'] }, tour: { tour_images: { en: [] } } },
    },
    {
      name: 'remarks',
      code: {
        widget: { locale: ['en'] },
        tour: { _comment: 'x', tour_images: { _comment: 'y', _n: null } },
      },
    },
    {
      name: 'keys that nobody documents',
      code: { widget: { locale: ['en'], _comment: 1, author: {} }, oauth: 5, scopes: 'x' },
    },
    {
      name: 'remarks',
      code: { locations: [], settings: { _comment: 'x' }, salesbot_designer: { _comment: 'x' } },
    },
    {
      name: 'no JSON value is left to another rule',
      code: '{ "widget": { "locale": ["en"], "installation": NaN } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
    { name: 'a manifest of another product', code: { widget: { name: 5 } } },
  ],
  invalid: [
    {
      name: 'blocks',
      code: `{
        "widget": ⟦[]⟧,
        "locations": [],
        "settings": ⟦[]⟧,
        "dp": ⟦5⟧,
        "advanced": ⟦"advanced.title"⟧,
        "salesbot_designer": ⟦true⟧,
        "sms": ⟦"https://acme.test"⟧,
        "mobile": ⟦0⟧,
        "left_menu": ⟦[]⟧,
        "amoforms_settings": ⟦false⟧
      }`,
      errors: [
        wrong('widget', 'an object', 'an array', '{ "name": "widget.name" }'),
        wrong('settings', 'an object', 'an array', `{ "api_key": ${field} }`),
        wrong('dp', 'an object', 'a number', '{ "settings": {}, "action_multiple": false }'),
        wrong('advanced', 'an object', 'a string', '{ "title": "advanced.title" }'),
        wrong(
          'salesbot_designer',
          'an object',
          'a boolean',
          '{ "send": { "name": "salesbot.send", "settings": {} } }',
        ),
        wrong(
          'sms',
          'an object',
          'a string',
          '{ "endpoint": "https://api.your-company.com/kommo/sms" }',
        ),
        wrong(
          'mobile',
          'an object',
          'a number',
          '{ "frame_url": "https://app.your-company.com/card", "color": "#ffff00" }',
        ),
        wrong(
          'left_menu',
          'an object',
          'an array',
          '{ "home": { "title": "left_menu.title", "icon": "images/home_page.svg" } }',
        ),
        wrong('amoforms_settings', 'an object', 'a boolean', '{ "title": "amoforms.title" }'),
      ],
    },
    {
      name: 'keys of blocks',
      code: `{
        "widget": { "name": ⟦{}⟧, "description": ⟦null⟧, "locale": ["en"] },
        "settings": { "key": { "name": ⟦5⟧, "required": ⟦null⟧ } },
        "dp": { "settings": ⟦[]⟧, "action_multiple": ⟦[]⟧ },
        "advanced": { "title": ⟦5⟧ },
        "salesbot_designer": {
          "logo": ⟦{}⟧,
          "a": ⟦"x"⟧,
          "b": { "name": ⟦1⟧, "settings": ⟦[]⟧ },
          "c": { "settings": { "text": { "manual": ⟦{}⟧ } } }
        }
      }`,
      errors: [
        wrong('widget.name', 'a string', 'an object', '"widget.name"'),
        wrong('widget.description', 'a string', 'null', '"widget.description"'),
        wrong('settings.key.name', 'a string', 'a number', '"settings.api_key"'),
        wrong('settings.key.required', 'a boolean', 'null', 'true'),
        wrong(
          'dp.settings',
          'an object',
          'an array',
          '{ "message": { "name": "dp.message", "type": "text", "required": true } }',
        ),
        wrong('dp.action_multiple', 'a boolean', 'an array', 'false'),
        wrong('advanced.title', 'a string', 'a number', '"advanced.title"'),
        wrong(
          'salesbot_designer.logo',
          'a string',
          'an object',
          '"/widgets/your_widget/images/salesbot.png"',
        ),
        wrong(
          'salesbot_designer.a',
          'an object',
          'a string',
          '{ "name": "salesbot.send", "settings": {} }',
        ),
        wrong('salesbot_designer.b.name', 'a string', 'a number', '"salesbot.send"'),
        wrong(
          'salesbot_designer.b.settings',
          'an object',
          'an array',
          '{ "text": { "name": "salesbot.text", "type": "text" } }',
        ),
        wrong('salesbot_designer.c.settings.text.manual', 'a boolean', 'an object', 'true'),
      ],
    },
    {
      name: 'booleans in quotes',
      code: '{ "widget": { "locale": ["en"], "installation": ⟦"true"⟧ }, "dp": { "action_multiple": ⟦" False "⟧ } }',
      output:
        '{ "widget": { "locale": ["en"], "installation": true }, "dp": { "action_multiple": false } }',
      errors: [
        wrong('widget.installation', 'a boolean', 'a string', 'true'),
        wrong('dp.action_multiple', 'a boolean', 'a string', 'false'),
      ],
    },
    ...(
      [
        ['"y"', 'a string', 'true'],
        ['"Yes"', 'a string', 'true'],
        ['1', 'a number', 'true'],
        ['"N"', 'a string', 'false'],
        ['0', 'a number', 'false'],
      ] as const
    ).map(([text, actual, replacement]) => ({
      name: `what may stand for ${replacement}: ${text}`,
      code: `{ "widget": { "locale": ["en"], "installation": ⟦${text}⟧ } }`,
      errors: [
        {
          ...wrong('widget.installation', 'a boolean', actual, replacement),
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement },
              output: `{ "widget": { "locale": ["en"], "installation": ${replacement} } }`,
            },
          ],
        },
      ],
    })),
    ...['"constructor"', '""', '"maybe"'].map((text) => ({
      name: `what stands for nothing: ${text}`,
      code: `{ "widget": { "locale": ["en"], "installation": ⟦${text}⟧ } }`,
      errors: [wrong('widget.installation', 'a boolean', 'a string', 'true')],
    })),
    {
      name: 'a tour that is null',
      code: '{\n  "widget": { "locale": ["en"] },\n  "tour": ⟦null⟧,\n  "locations": []\n}',
      errors: [
        {
          messageId: 'isNull',
          data: { path: '"tour"', example: tourKeys.tour[1] },
          suggestions: [
            {
              messageId: 'remove',
              data: { path: '"tour"' },
              output: '{\n  "widget": { "locale": ["en"] },\n  "locations": []\n}',
            },
          ],
        },
      ],
    },
    ...(
      [
        ['false', 'a boolean'],
        ['[]', 'an array'],
        ['"/images/tour.png"', 'a string'],
      ] as const
    ).map(([text, actual]) => ({
      name: `the tour ${text}`,
      code: inTour(`⟦${text}⟧`),
      errors: [wrongInTour('tour', actual)],
    })),
    ...['true', 'false'].map((word) => ({
      name: `is_tour as the text ${word}`,
      code: inTour(`{ "is_tour": ⟦"${word}"⟧ }`),
      output: inTour(`{ "is_tour": ${word} }`),
      errors: [
        {
          messageId: 'notBoolean',
          data: {
            path: '"tour.is_tour"',
            expected: 'a boolean',
            actual: 'a string',
            example: word,
          },
        },
      ],
    })),
    {
      name: 'is_tour as another word',
      code: inTour('{ "is_tour": ⟦"Y"⟧ }'),
      errors: [
        {
          ...wrongInTour('tour.is_tour', 'a string'),
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: 'true' },
              output: inTour('{ "is_tour": true }'),
            },
          ],
        },
      ],
    },
    {
      name: 'is_tour that is null',
      code: inTour('{ "is_tour": ⟦null⟧ }'),
      errors: [wrongInTour('tour.is_tour', 'null')],
    },
    {
      name: 'images that are not an object',
      code: inTour('{ "tour_images": ⟦["/images/tour.png"]⟧ }'),
      errors: [wrongInTour('tour.tour_images', 'an array')],
    },
    {
      name: 'a single path in place of an array',
      code: inTour('{ "tour_images": { "en": ⟦"/images/tour.png"⟧ } }'),
      errors: [
        {
          messageId: 'onePath',
          data: { path: '"tour.tour_images.en"', example: tourKeys['tour.tour_images.en'][1] },
          suggestions: [
            {
              messageId: 'wrap',
              output: inTour('{ "tour_images": { "en": ["/images/tour.png"] } }'),
            },
          ],
        },
      ],
    },
    ...(
      [
        ['" "', 'a string'],
        ['null', 'null'],
        ['{ "1": "/images/tour.png" }', 'an object'],
      ] as const
    ).map(([text, actual]) => ({
      name: `the images ${text}`,
      code: inTour(`{ "tour_images": { "en": ⟦${text}⟧ } }`),
      errors: [wrongInTour('tour.tour_images.en', actual)],
    })),
    {
      name: 'paths and a description that are not texts',
      code: inTour('{ "tour_images": { "en": ["/a.png", ⟦5⟧, ⟦{}⟧] }, "tour_description": ⟦[]⟧ }'),
      errors: [
        ...(['a number', 'an object'] as const).map((actual, mark) => ({
          messageId: 'wrongType',
          data: {
            path: '"tour.tour_images.en"',
            expected: 'a string',
            actual,
            example: '"/images/tour_1_en.png"',
          },
          mark,
        })),
        { ...wrongInTour('tour.tour_description', 'an array'), mark: 2 },
      ],
    },
    {
      name: 'the left menu',
      code: inMenu(
        '"home": { "title": ⟦5⟧, "icons": { "light": ⟦null⟧, "dark": "b.svg" }, "sort": ⟦"leads"⟧, "submenu": { "page": ⟦"menu.page"⟧ } }, "stats": ⟦[]⟧',
      ),
      errors: (
        [
          ['left_menu.home.title', 'a string', 'a number', '"left_menu.title"', 0],
          ['left_menu.home.icons.light', 'a string', 'null', '"images/menu_light.svg"', 1],
          ['left_menu.home.sort', 'an object', 'a string', '{ "after": "leads" }', 2],
          [
            'left_menu.home.submenu.page',
            'an object',
            'a string',
            '{ "title": "left_menu.reports", "sort": 1 }',
            3,
          ],
          [
            'left_menu.stats',
            'an object',
            'an array',
            '{ "title": "left_menu.title", "icon": "images/home_page.svg" }',
            4,
          ],
        ] as const
      ).map(([path, expected, actual, example, mark]) => ({
        ...wrong(path, expected, actual, example),
        mark,
      })),
    },
    {
      name: 'a block that is null and needed',
      code: '{ "widget": { "locale": ["en"] }, "locations": ["digital_pipeline"], "dp": ⟦null⟧ }',
      errors: [wrong('dp', 'an object', 'null', '{ "settings": {}, "action_multiple": false }')],
    },
    {
      name: 'a block that is null twice',
      code: '{ "widget": { "locale": ["en"] }, "tour": null, "tour": ⟦null⟧ }',
      errors: [{ messageId: 'isNull', data: { path: '"tour"', example: tourKeys.tour[1] } }],
    },
    {
      name: 'misplaced values that the widget needs',
      code: '{ "widget": { "locale": ["en"], "dp": ⟦[]⟧ }, "locations": ["digital_pipeline"], "installation": ⟦{}⟧ }',
      errors: [
        wrong('dp', 'an object', 'an array', '{ "settings": {}, "action_multiple": false }'),
        wrong('widget.installation', 'a boolean', 'an object', 'true'),
      ],
    },
    {
      name: 'misplaced values, as if they were in place',
      code: '{ "widget": { "locale": ["en"], "settings": ⟦[]⟧ }, "dp": { "settings": { "action_multiple": ⟦"true"⟧ } } }',
      output:
        '{ "widget": { "locale": ["en"], "settings": [] }, "dp": { "settings": { "action_multiple": true } } }',
      errors: [
        wrong('settings', 'an object', 'an array', `{ "api_key": ${field} }`),
        wrong('dp.action_multiple', 'a boolean', 'a string', 'true'),
      ],
    },
    {
      name: 'the root',
      code: '⟦[]⟧',
      settings: { 'kommo-widget': { widget: true } },
      errors: [
        {
          messageId: 'wrongType',
          data: {
            path: 'The manifest',
            expected: 'an object',
            actual: 'an array',
            example: '{ "widget": {}, "locations": [] }',
          },
        },
      ],
    },
  ],
});
