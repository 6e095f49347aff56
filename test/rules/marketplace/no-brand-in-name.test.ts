import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en'], name: 'widget.name' } } };

const amocrm = [{ platform: 'amocrm' }];

testRule('no-brand-in-name', {
  valid: [
    { name: 'another name', file, files, code: { widget: { name: 'Telephony by Acme' } } },
    {
      name: 'the name of the vendor, of which no-sample-content says that it is left over',
      file,
      files,
      code: { widget: { name: 'Kommo integration' } },
    },
    { name: 'a similar word', file, files, code: { widget: { name: 'Common komodo' } } },
    {
      name: 'other texts',
      file,
      files,
      code: { widget: { description: 'For Kommo' }, name: 'Kommo' },
    },
    { name: 'in an attribute', file, files, code: { widget: { name: '<b class="kommo">A</b>' } } },
    { name: 'a reference is not a text', code: { widget: { locale: ['en'], name: 'kommo.name' } } },
    { name: 'values of other types', file, files, code: { widget: { name: ['Kommo'] } } },
    {
      name: 'words that only have the letters, on amoCRM',
      file,
      files,
      options: amocrm,
      code: { widget: { name: 'AMOUNT diamond dinamo Amor famous by Kommo' } },
    },
    { name: 'amoCRM on Kommo', file, files, code: { widget: { name: 'amoCRM calls' } } },
    { name: 'an array at the root', file, files, code: '["Kommo"]' },
  ],
  invalid: [
    {
      name: 'in a locale file',
      file,
      files,
      code: '{ "widget": { "name": ⟦"Telephony for Kommo"⟧ } }',
      errors: [{ messageId: 'brand', data: { name: '"Telephony for Kommo"', brand: '"Kommo"' } }],
    },
    {
      name: 'as a part of a word and in another case, in the manifest',
      code: '{ "widget": { "locale": ["en"], "name": ⟦"KOMMOphone"⟧ } }',
      errors: [{ messageId: 'brand', data: { name: '"KOMMOphone"', brand: '"Kommo"' } }],
    },
    ...['amoCRM calls', 'MyAMO CRM', 'Calls for amo', 'AmoMarketCalls', 'amoDocs'].map((name) => ({
      name: `${name}, on amoCRM`,
      file,
      files,
      options: amocrm,
      code: `{ "widget": { "name": ⟦"${name}"⟧ } }`,
      errors: [{ messageId: 'brand', data: { name: `"${name}"`, brand: '"amo"' } }],
    })),
  ],
});
