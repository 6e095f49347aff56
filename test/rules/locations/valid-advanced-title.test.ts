import { testRule } from '../../helpers/test-rule.js';

const files = {
  'i18n/en.json': {
    advanced: { title: 'Acme' },
    widget: { name: 'Acme' },
    Title: 'Acme',
    blank: ' ',
  },
  'i18n/es.json': {
    advanced: { title: 'Acme' },
    widget: { name: 'Acme' },
    Title: 'Acme',
    blank: ' ',
  },
};

const of = (title: string, locale = '"en", "es"') =>
  `{ "widget": { "locale": [${locale}] }, "advanced": { "title": ${title} } }`;

testRule('valid-advanced-title', {
  valid: [
    { name: 'the reference', code: of('"advanced.title"'), files },
    {
      name: 'one that leads nowhere is left to another rule',
      code: of('"widget.advanced"'),
      files,
    },
    {
      name: 'one that leads nowhere in one language is left to another rule',
      code: of('"widget.name"'),
      files: { ...files, 'i18n/es.json': {} },
    },
    { name: 'one that leads to a blank text', code: of('"blank"'), files },
    { name: 'one that leads to a group', code: of('"widget"'), files },
    { name: 'a literal text', code: of('"Acme settings"'), files },
    { name: 'no locale files', code: of('"widget.name"') },
    { name: 'a title of another type', code: of('5'), files },
    { name: 'no title', code: { widget: { locale: ['en'] }, advanced: {} }, files },
    { name: 'a block of another type', code: { widget: { locale: ['en'] }, advanced: [] }, files },
    { name: 'no block', code: { widget: { locale: ['en'] } }, files },
  ],
  invalid: [
    ...['widget.name', 'Title'].map((reference) => ({
      name: `the reference ${reference}`,
      code: of(`⟦"${reference}"⟧`),
      files,
      errors: [
        {
          messageId: 'other',
          data: { value: `"${reference}"`, block: '"advanced"', expected: '"advanced.title"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"advanced.title"' },
              output: of('"advanced.title"'),
            },
          ],
        },
      ],
    })),
  ],
});
