import { testRule } from '../../helpers/test-rule.js';

testRule('no-duplicate-locales', {
  valid: [
    { name: 'codes that differ', code: { widget: { locale: ['en', 'es', 'pt'] } } },
    {
      name: 'codes that differ in case are left to other rules',
      code: { widget: { locale: ['en', 'EN'] } },
    },
    {
      name: 'what is not a code is left to another rule',
      code: { widget: { locale: [1, 1, '', '', ' ', ' ', null, null] } },
    },
    { name: 'a locale of another type', code: { widget: { locale: { en: 'en' } } } },
    { name: 'no locale', code: { widget: { support: {} } } },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "locale": ["en", "en"], "locale": ["en"] } }',
    },
    { name: 'a manifest of another product', code: { locale: ['en', 'en'] } },
    { name: 'an array at the root', code: '["en", "en"]' },
  ],
  invalid: [
    {
      name: 'a code twice',
      code: '{ "widget": { "locale": ["en", "es", ⟦"en"⟧] } }',
      errors: [
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{ "widget": { "locale": ["en", "es"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a code three times, over several lines',
      code: '{\n  "widget": {\n    "locale": [\n      "en",\n      ⟦"en"⟧,\n      ⟦"en"⟧\n    ]\n  }\n}',
      errors: [
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{\n  "widget": {\n    "locale": [\n      "en",\n      "en"\n    ]\n  }\n}',
            },
          ],
        },
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{\n  "widget": {\n    "locale": [\n      "en",\n      "en"\n    ]\n  }\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'the same code written with an escape',
      code: '{ "widget": { "locale": ["en", ⟦"\\u0065n"⟧] } }',
      errors: [
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{ "widget": { "locale": ["en"] } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a locale in the wrong place',
      code: '{ "widget": { "installation": true }, "locale": ["en", ⟦"en"⟧, "es"] }',
      errors: [
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{ "widget": { "installation": true }, "locale": ["en", "es"] }',
            },
          ],
        },
      ],
    },
    {
      name: 'a trailing comma stays where it was',
      code: '{ "widget": { "locale": ["en", ⟦"en"⟧,] } }',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [
        {
          messageId: 'duplicate',
          data: { code: '"en"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { code: '"en"' },
              output: '{ "widget": { "locale": ["en",] } }',
            },
          ],
        },
      ],
    },
  ],
});
