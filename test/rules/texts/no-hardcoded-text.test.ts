import { testRule } from '../../helpers/test-rule.js';

const several = '"locale": ["en", "es"]';

testRule('no-hardcoded-text', {
  valid: [
    {
      name: 'a blank label of a field that the author draws',
      code: { widget: { locale: ['en'] }, settings: { a: { name: '', type: 'custom' } } },
    },
    {
      name: 'blank texts that count as missing are left to other rules',
      code: {
        widget: { locale: ['en'], name: ' ', description: '' },
        locations: ['advanced_settings'],
        advanced: { title: '' },
        settings: { a: { name: '', type: 'text' } },
      },
    },
    {
      name: 'references',
      code: {
        widget: { locale: ['en', 'es'], name: 'widget.name', description: 'widget.description' },
        settings: { token: { name: 'settings.token' } },
      },
    },
    {
      name: 'a single language',
      code: { widget: { locale: ['en'], name: 'Acme telephony' } },
    },
    {
      name: 'the same language twice',
      code: { widget: { locale: ['en', 'en'], name: 'Acme telephony' } },
    },
    { name: 'no language', code: { widget: { installation: true, name: 'Acme telephony' } } },
    {
      name: 'a default value',
      code: {
        widget: { locale: ['en', 'es'] },
        salesbot_designer: { call: { settings: { text: { default_value: 'Call me' } } } },
      },
    },
    {
      name: 'a reference without a dot that resolves',
      code: { widget: { locale: ['en', 'es'], name: 'title' } },
      files: { 'i18n/en.json': { title: 'Acme' } },
    },
    {
      name: 'values of other types',
      code: {
        widget: { locale: ['en', 'es'], name: 5, description: null, short_description: ['Acme'] },
        settings: [],
        tour: 'Acme',
        dp: { settings: { one: 'Acme' } },
      },
    },
    { name: 'an array at the root', code: '[]' },
    { name: 'another file', file: 'package.json', code: { widget: { locale: ['en', 'es'] } } },
  ],
  invalid: [
    {
      name: 'each place that holds a reference',
      code: `{
        "widget": {
          ${several},
          "name": ⟦"Acme telephony"⟧,
          "description": ⟦"Calls people."⟧,
          "short_description": ⟦"telephony"⟧
        },
        "locations": ["digital_pipeline", "advanced_settings", "salesbot_designer"],
        "settings": { "token": { "name": ⟦"API token"⟧ } },
        "tour": { "tour_description": ⟦"Have a look"⟧ },
        "dp": { "settings": { "text": { "name": ⟦"Text"⟧ } } },
        "advanced": { "title": ⟦"Telephony"⟧ },
        "salesbot_designer": {
          "call": { "name": ⟦"Call"⟧, "settings": { "to": { "name": ⟦"To"⟧ } } }
        },
        "left_menu": { "acme": { "title": ⟦"Acme"⟧, "submenu": { "a": { "title": ⟦"A"⟧ } } } }
      }`,
      errors: [
        ['Acme telephony', 'widget.name'],
        ['Calls people.', 'widget.description'],
        ['telephony', 'widget.short_description'],
        ['API token', 'settings.token.name'],
        ['Have a look', 'tour.tour_description'],
        ['Text', 'dp.text.name'],
        ['Telephony', 'advanced.title'],
        ['Call', 'salesbot_designer.call.name'],
        ['To', 'salesbot_designer.to.name'],
        ['Acme', 'left_menu.acme.title'],
        ['A', 'left_menu.a.title'],
      ].map(([text, reference]) => ({
        messageId: 'literal',
        data: { text: `"${String(text)}"`, reference: `"${String(reference)}"` },
      })),
    },
    {
      name: 'settings in the wrong place',
      code: `{ "widget": { ${several}, "settings": { "token": { "name": ⟦"Token"⟧ } } } }`,
      errors: [
        {
          messageId: 'literal',
          data: { text: '"Token"', reference: '"settings.token.name"' },
        },
      ],
    },
    {
      name: 'a URL',
      code: `{ "widget": { ${several}, "name": ⟦"https://acme.test"⟧ } }`,
      errors: [
        { messageId: 'literal', data: { text: '"https://acme.test"', reference: '"widget.name"' } },
      ],
    },
    {
      name: 'a blank text, with one language too',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "tour_description": ⟦" "⟧ } }',
      errors: [{ messageId: 'blank', data: { reference: '"tour.tour_description"' } }],
    },
  ],
});
