import { unsupportedKeys } from '../../../src/platform/unsupported-keys.js';
import { testRule } from '../../helpers/test-rule.js';

const adviceOf = (wanted: string): string =>
  unsupportedKeys.find(({ name }) => name === wanted)?.advice ?? '';

testRule('no-unsupported-keys', {
  valid: [
    {
      name: 'keys of the platform, and unknown ones of which nothing is known',
      code: {
        widget: { locale: ['en'], author: 'Acme', areas: [], url: 'x' },
        oauth: 'Y',
        actions: [],
        advanced: { title: 'advanced.title', debug: true },
        settings: { options: { name: 'settings.options', type: 'text', id: 1, title: 'x' } },
      },
    },
    {
      name: 'the same names in places of the author',
      code: {
        widget: { locale: ['en'] },
        settings: { default: { name: 'a.b', type: 'text' }, hint: { name: 'a.c', type: 'text' } },
        salesbot_designer: {
          send: { settings: { text: { name: 'a.d', type: 'text', default_value: 'x' } } },
          free: { name: 'a.e' },
        },
        chat_settings: { js: 'x', lang: 'en' },
        left_menu: { category: { title: 'a.f' } },
      },
    },
    { name: 'another product', code: { lang: 'en', js: 'x', permissions: [] } },
  ],
  invalid: [
    ...unsupportedKeys.map(({ name, advice }) => ({
      name: `${name} at the top and in the widget`,
      code: `{ ⟦"${name}"⟧: 1, "widget": { ⟦"${name}"⟧: 2, "locale": ["en"] } }`,
      errors: [0, 1].map(() => ({
        messageId: 'unsupported',
        data: { key: `"${name}"`, advice },
      })),
    })),
    {
      name: 'keys of one block',
      code: '{ "widget": { "locale": ["en"], ⟦"mobile_card"⟧: true, ⟦"digital_pipeline"⟧: {} }, "advanced": { ⟦"settings"⟧: {} }, "mobile_card": 1, "digital_pipeline": 1 }',
      errors: [
        {
          messageId: 'unsupported',
          data: {
            key: '"mobile_card"',
            advice: 'List the location "mobile_card" and add the block "mobile".',
          },
        },
        {
          messageId: 'unsupported',
          data: {
            key: '"digital_pipeline"',
            advice: 'List the location "digital_pipeline" and add the block "dp".',
          },
        },
        {
          messageId: 'unsupported',
          data: {
            key: '"settings"',
            advice: 'Draw the page in script.js; of this block the platform reads the title.',
          },
        },
      ],
    },
    {
      name: 'a key of several fields once, and settings that were put inside the widget',
      code: '{ "widget": { "locale": ["en"], "settings": { "a": { ⟦"default"⟧: 1, "name": "x.y" } } }, "dp": { "settings": { "b": { "default": 2, ⟦"hint"⟧: "h" } } }, "salesbot_designer": { "send": { "settings": { "c": { "default": "", "type": "text" } } } } }',
      errors: [
        {
          messageId: 'inFields',
          data: {
            key: '"default"',
            fields: '"a", "b" and "c"',
            advice:
              'Set the value in script.js; only fields of Salesbot steps have one, "default_value".',
          },
        },
        { messageId: 'unsupported', data: { key: '"hint"', advice: 'Say it in the label.' } },
      ],
    },
    {
      name: 'texts in the manifest',
      code: '{ "widget": { "locale": ["en"] }, ⟦"i18n"⟧: { "en": {} } }',
      errors: [{ messageId: 'unsupported', data: { key: '"i18n"', advice: adviceOf('i18n') } }],
    },
  ],
});
