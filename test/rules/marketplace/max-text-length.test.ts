import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = {
  'manifest.json': {
    widget: { locale: ['en'], name: 'widget.name', short_description: 'widget.short' },
  },
};
const words = (count: number): string => 'ab '.repeat(count).trim();

testRule('max-text-length', {
  valid: [
    {
      name: 'as many characters as there may be',
      file,
      files,
      code: { widget: { name: `${words(10)}cd`.slice(0, 30), short: 'a'.repeat(50) } },
    },
    {
      name: 'a word as long as it may be',
      file,
      files,
      code: { widget: { name: 'a'.repeat(19) } },
    },
    {
      name: 'what a person sees counts: an emoji, a letter with its accent, an entity as one',
      file,
      files,
      code: {
        widget: {
          name: '👩‍👩‍👧‍👦é&amp;'.repeat(6),
          short: `<b title="long long long">${'é'.repeat(50)}</b>`,
        },
      },
    },
    {
      name: 'blanks around a text and beside each other',
      file,
      files,
      code: { widget: { name: ` a${' '.repeat(40)}b `, short: '\n'.repeat(60) } },
    },
    {
      name: 'a new line separates words',
      file,
      files,
      code: { widget: { name: `${'a'.repeat(12)}<br>${'b'.repeat(12)}` } },
    },
    { name: 'a text that no reference leads to', file, files, code: { name: 'a'.repeat(50) } },
    { name: 'values of other types', file, files, code: { widget: { name: 5, short: {} } } },
    { name: 'no such text', file, files, code: '{}' },
    {
      name: 'a language that is not declared',
      file: 'i18n/es.json',
      files,
      code: { widget: { name: 'a'.repeat(50) } },
    },
    {
      name: 'a reference is not a text',
      code: { widget: { locale: ['en'], name: 'widget.a_name_that_is_very_long_indeed' } },
    },
    {
      name: 'other texts',
      code: { widget: { locale: ['en'], description: 'a'.repeat(60) } },
    },
    {
      name: 'options',
      options: [{ name: 40, nameWord: 40, shortDescription: 60 }],
      code: {
        widget: { locale: ['en'], name: 'a'.repeat(40), short_description: 'a'.repeat(60) },
      },
    },
    { name: 'values of other types in the manifest', code: { widget: { locale: [], name: 5 } } },
  ],
  invalid: [
    {
      name: 'a long name and a long short description, in a locale file',
      file,
      files,
      code: `{ "widget": { "name": ⟦"${words(10)} cd"⟧, "short": ⟦"${'a'.repeat(51)}"⟧ } }`,
      errors: [
        { messageId: 'name', data: { actual: 32, max: 30 } },
        { messageId: 'shortDescription', data: { actual: 51, max: 50 } },
      ],
    },
    {
      name: 'the same in the manifest',
      code: `{ "widget": { "locale": ["en"], "name": ⟦"${words(10)} cd"⟧, "short_description": ⟦"${'a'.repeat(51)}"⟧ } }`,
      errors: [
        { messageId: 'name', data: { actual: 32, max: 30 } },
        { messageId: 'shortDescription', data: { actual: 51, max: 50 } },
      ],
    },
    {
      name: 'symbols make one word',
      file,
      files,
      code: '{ "widget": { "name": ⟦"Telephony/chat/e-mail by Acme"⟧ } }',
      errors: [
        { messageId: 'word', data: { word: '"Telephony/chat/e-mail"', actual: 21, max: 19 } },
      ],
    },
    {
      name: 'a long word in a long name',
      file,
      files,
      code: `{ "widget": { "name": ⟦"${'a'.repeat(20)} for ${'b'.repeat(5)} by Acme"⟧ } }`,
      errors: [
        { messageId: 'name', data: { actual: 38, max: 30 }, mark: 0 },
        {
          messageId: 'word',
          data: { word: `"${'a'.repeat(20)}"`, actual: 20, max: 19 },
          mark: 0,
        },
      ],
    },
    {
      name: 'options',
      options: [{ name: 3 }],
      code: '{ "widget": { "locale": ["en"], "name": ⟦"Acme"⟧ } }',
      errors: [{ messageId: 'name', data: { actual: 4, max: 3 } }],
    },
  ],
});
