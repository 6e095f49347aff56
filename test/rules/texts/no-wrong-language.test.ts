import { testRule } from '../../helpers/test-rule.js';

const declared = (...locale: readonly string[]) => ({ 'manifest.json': { widget: { locale } } });
const russian = { widget: { name: 'Acme', description: 'Звонки из карточки' } };
const english = {
  widget: { name: 'Acme', description: 'Call the people of your account from the card of a lead' },
  more: 'This is for you, with the number of the contact: all calls in one place and all of them free',
};
const spanish = {
  widget: { description: 'Llame a los contactos de su cuenta desde la tarjeta del cliente' },
};

testRule('no-wrong-language', {
  valid: [
    { name: 'English', file: 'i18n/en.json', files: declared('en'), code: english },
    { name: 'Russian', file: 'i18n/ru.json', files: declared('ru'), code: russian },
    {
      name: 'names of others in Latin letters',
      file: 'i18n/ru.json',
      files: declared('ru'),
      code: { widget: { name: 'Acme' }, a: 'WhatsApp', b: 'Telegram', c: 'API key', d: 'Viber' },
    },
    {
      name: 'some words of another language',
      file: 'i18n/en.json',
      files: declared('en'),
      code: { widget: { name: 'Звонки (Calls)', description: 'Телефония: calls from the card' } },
    },
    {
      name: 'addresses, tags and variables',
      file: 'i18n/ru.json',
      files: declared('ru'),
      code: {
        a: `<a href="https://acme.test/${'long/'.repeat(20)}">Acme</a> https://acme.test/${'x'.repeat(100)}`,
        b: `{{${'name'.repeat(30)}}}`,
      },
    },
    { name: 'an unknown language', file: 'i18n/kk.json', files: declared('kk'), code: russian },
    {
      name: 'a language that is not declared',
      file: 'i18n/en.json',
      files: declared('ru'),
      code: russian,
    },
    {
      name: 'a manifest, of which another rule speaks',
      file: 'i18n/ru.json',
      files: declared('ru'),
      code: { ...english, locations: [] },
    },
    {
      name: 'English and Spanish in their places',
      file: 'i18n/en.json',
      files: { ...declared('en', 'es'), 'i18n/es.json': spanish },
      code: english,
    },
    {
      name: 'Spanish in both, which need not be swapped',
      file: 'i18n/en.json',
      files: { ...declared('en', 'es'), 'i18n/es.json': spanish },
      code: spanish,
    },
    {
      name: 'no object',
      file: 'i18n/en.json',
      files: declared('en'),
      code: '["Звонки из карточки"]',
    },
  ],
  invalid: [
    ...['en', 'es', 'pt-br'].map((code) => ({
      name: `${code} in Russian`,
      file: `i18n/${code}.json`,
      files: declared(code),
      code: `⟦{⟧ "widget": { "name": "Acme", "description": "Звонки из карточки" } }`,
      errors: [{ messageId: 'script', data: { code: `"${code}"`, script: 'Cyrillic' } }],
    })),
    {
      name: 'ru in English',
      file: 'i18n/ru.json',
      files: declared('ru'),
      code: `⟦{⟧${JSON.stringify(english).slice(1)}`,
      errors: [{ messageId: 'script', data: { code: '"ru"', script: 'Latin' } }],
    },
    {
      name: 'English and Spanish swapped, said once',
      file: 'i18n/en.json',
      files: { ...declared('en', 'es'), 'i18n/es.json': english },
      code: `⟦{⟧${JSON.stringify(spanish).slice(1)}`,
      errors: [{ messageId: 'swapped', data: { other: '"es"', file: '"i18n/es.json"' } }],
    },
  ],
});
