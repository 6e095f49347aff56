import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const widget = { name: 'widget.name', description: 'widget.description', locale: ['en'] };
const files = { 'manifest.json': { widget } };
const error = (placeholder: string) => ({
  messageId: 'placeholder',
  data: { placeholder: JSON.stringify(placeholder) },
});

testRule('no-placeholders', {
  valid: [
    {
      name: 'texts that show a placeholder on purpose',
      file,
      files,
      code: {
        widget: {
          name: 'Mr {{lastName}}',
          description: 'Send "Authorization: Bearer YOUR_API_KEY" to <your server> at 100%SAFE%',
        },
      },
    },
    {
      name: 'a text that a script fills in',
      file,
      files,
      code: { widget: { name: 'Acme' }, count: '{{count}}', key: '__KEY__' },
    },
    {
      name: 'values of which other rules speak',
      code: {
        widget: {
          locale: ['__LOCALE__'],
          version: '__VERSION__',
          code: 'YOUR_CODE',
          secret_key: 'YOUR_SECRET',
          support: { link: 'https://__HOST__', email: '__EMAIL__' },
        },
        locations: ['__LOCATION__'],
        dp: { webhook_url: 'https://acme.test/__SECRET__' },
        settings: { key: { type: '__TYPE__' } },
      },
    },
    {
      name: 'a remark, and what Salesbot fills in',
      code: {
        widget: { locale: ['en'], _todo: 'REPLACE_ME' },
        salesbot_designer: {
          send: { settings: { text: { default_value: 'Dear {{contact.name}}' } } },
        },
      },
    },
    {
      name: 'a key that is to be taken out',
      code: {
        widget: { locale: ['en'] },
        oauth2: { client_secret: 'YOUR_SECRET' },
        settings: { key: { placeholder: 'YOUR_API_KEY' } },
      },
    },
    { name: 'names that only look like one', code: { widget, team: 'TU-BERLIN __init__ 5%VAT' } },
  ],
  invalid: [
    {
      name: 'texts',
      file,
      files,
      code: '{ "widget": { "name": ⟦"{{widget_name}}"⟧, "description": ⟦"The widget of __COMPANY__."⟧ } }',
      errors: [error('{{widget_name}}'), error('__COMPANY__')],
    },
    ...[
      'YOUR_NAME',
      'REPLACE_WITH_NAME',
      'PASTE_NAME_HERE',
      '%NAME%',
      '<your name>',
      'CHANGE_ME',
    ].map((text) => ({
      name: text,
      file,
      files,
      code: `{ "widget": { "name": ⟦"${text}"⟧ } }`,
      errors: [error(text)],
    })),
    {
      name: 'literal texts and values that no rule knows, in their order',
      code: '{ "widget": { "name": ⟦"__NAME__"⟧, "locale": ["en"], "author": ⟦"YOUR_COMPANY"⟧ }, "api": { "client_secret": ⟦"COLE_A_CHAVE"⟧, "list": ["a", ⟦"GENERATE_YOUR_SECRET_KEY_HERE"⟧] } }',
      errors: [
        error('__NAME__'),
        error('YOUR_COMPANY'),
        error('COLE_A_CHAVE'),
        error('GENERATE_YOUR_SECRET_KEY_HERE'),
      ],
    },
  ],
});
