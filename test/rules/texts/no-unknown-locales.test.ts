import { testRule } from '../../helpers/test-rule.js';

const kommo = '"en", "es", "pt", "tr" or "id"';
const amocrm = '"ru", "en", "es" or "pt"';
const texts = { widget: { name: 'Acme' } };

function unknown(code: string, replacement?: string) {
  return {
    name: `the code ${code}`,
    code: `{ "widget": { "locale": [⟦"${code}"⟧] } }`,
    errors: [
      {
        messageId: 'unknown',
        data: { platform: 'Kommo', code: `"${code}"`, expected: kommo },
        ...(replacement !== undefined && {
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${replacement}"` },
              output: `{ "widget": { "locale": ["${replacement}"] } }`,
            },
          ],
        }),
      },
    ],
  };
}

testRule('no-unknown-locales', {
  valid: [
    {
      name: 'every language of Kommo',
      code: { widget: { locale: ['en', 'es', 'pt', 'tr', 'id'] } },
    },
    {
      name: 'every language of amoCRM',
      code: { widget: { locale: ['ru', 'en', 'es', 'pt'] } },
      options: [{ platform: 'amocrm' }],
    },
    { name: 'one more', code: { widget: { locale: ['en', 'de'] } }, options: [{ allow: ['de'] }] },
    {
      name: 'what is not a code is left to another rule',
      code: { widget: { locale: [1, null, '', ' ', ['xx'], { xx: 1 }] } },
    },
    { name: 'a locale of another type', code: { widget: { locale: 'xx' } } },
    { name: 'no locale', code: { widget: { support: {} } } },
    {
      name: 'a code whose file has the right name is left to another rule',
      code: { widget: { locale: ['ES', 'pt-BR', 'eng'] } },
      files: { 'i18n/es.json': texts, 'i18n/pt.json': texts, 'i18n/en.json': texts },
    },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": ["xx"], "locale": ["en"] } }',
    },
    { name: 'a manifest of another product', code: { locale: ['xx'] } },
    { name: 'an array at the root', code: '["xx"]' },
  ],
  invalid: [
    unknown('ES', 'es'),
    unknown('pt-BR', 'pt'),
    unknown('pt_BR', 'pt'),
    unknown('es-419', 'es'),
    unknown('eng', 'en'),
    unknown('spa'),
    unknown('xx'),
    unknown('English'),
    unknown('__proto__'),
    unknown('toString'),
    {
      name: 'an unknown language with a file of its own',
      code: '{ "widget": { "locale": ["en", ⟦"de"⟧] } }',
      files: { 'i18n/en.json': texts, 'i18n/de.json': texts },
      errors: [
        { messageId: 'unknown', data: { platform: 'Kommo', code: '"de"', expected: kommo } },
      ],
    },
    {
      name: 'the nearest code is declared already',
      code: '{ "widget": { "locale": ["en", ⟦"EN"⟧] } }',
      errors: [
        { messageId: 'unknown', data: { platform: 'Kommo', code: '"EN"', expected: kommo } },
      ],
    },
    {
      name: 'a repeated code is reported once',
      code: '{ "widget": { "locale": [⟦"xx"⟧, "xx"] } }',
      errors: [
        { messageId: 'unknown', data: { platform: 'Kommo', code: '"xx"', expected: kommo } },
      ],
    },
    {
      name: 'a language of amoCRM',
      code: '{ "widget": { "locale": ["en", ⟦"ru"⟧] } }',
      errors: [
        {
          messageId: 'otherPlatform',
          data: {
            code: '"ru"',
            platform: 'Kommo',
            other: 'amoCRM',
            preset: 'amocrm',
            expected: kommo,
          },
        },
      ],
    },
    {
      name: 'languages of Kommo',
      code: '{ "widget": { "locale": ["ru", ⟦"tr"⟧, ⟦"id"⟧] } }',
      options: [{ platform: 'amocrm' }],
      errors: ['tr', 'id'].map((code) => ({
        messageId: 'otherPlatform',
        data: {
          code: `"${code}"`,
          platform: 'amoCRM',
          other: 'Kommo',
          preset: 'recommended',
          expected: amocrm,
        },
      })),
    },
    {
      name: 'allowed codes are suggested too',
      code: '{ "widget": { "locale": [⟦"DE"⟧] } }',
      options: [{ platform: 'amocrm', allow: ['de'] }],
      errors: [
        {
          messageId: 'unknown',
          data: {
            platform: 'amoCRM',
            code: '"DE"',
            expected: '"ru", "en", "es", "pt" or "de"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"de"' },
              output: '{ "widget": { "locale": ["de"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a locale in the wrong place',
      code: '{ "widget": { "installation": true }, "locale": [⟦"xx"⟧] }',
      errors: [
        { messageId: 'unknown', data: { platform: 'Kommo', code: '"xx"', expected: kommo } },
      ],
    },
  ],
});
