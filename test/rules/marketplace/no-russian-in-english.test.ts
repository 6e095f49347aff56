import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en', 'ru'], name: 'widget.name' } } };

testRule('no-russian-in-english', {
  valid: [
    { name: 'English', file, files, code: { widget: { name: 'Calls — 24/7, naïve' } } },
    { name: 'an English page', file, files, code: { a: 'See https://acme.test/ru and acme.ru' } },
    {
      name: 'a host that only looks like one',
      file,
      files,
      code: { a: 'https://acme.ru.test/a.ru' },
    },
    { name: 'an email address', file, files, code: { a: 'Write to help@acme.ru' } },
    { name: 'Russian in its own file', file: 'i18n/ru.json', files, code: { a: 'Звонки' } },
    { name: 'values that are not texts', file, files, code: { a: [1, null, true], b: {} } },
    {
      name: 'a file that is Russian as a whole',
      file,
      files,
      code: { widget: { name: 'Телефония', description: 'Звонки из карточки' } },
    },
    {
      name: 'a file that is not declared',
      file,
      files: { 'manifest.json': { widget: { locale: ['ru'] } } },
      code: { a: 'Звонки' },
    },
  ],
  invalid: [
    {
      name: 'a word in a group and in an array',
      file,
      files,
      code: '{ "widget": { "name": "Telephony and more calls" }, "a": { "b": ⟦"Press Звонки now"⟧ }, "c": [⟦"Да"⟧] }',
      errors: [
        { messageId: 'russian', data: { words: '"Звонки"' } },
        { messageId: 'russian', data: { words: '"Да"' } },
      ],
    },
    {
      name: 'links to Russian sites',
      file,
      files,
      code: '{ "a": ⟦"See <a href=\\"https://Acme.RU/help\\">help</a>, www.acme.ru."⟧, "b": ⟦"http://пример.рф:80/a"⟧ }',
      errors: [
        { messageId: 'link', data: { links: '"https://Acme.RU/help" and "www.acme.ru"' } },
        { messageId: 'link', data: { links: '"http://пример.рф:80/a"' } },
      ],
    },
    {
      name: 'a link in a file that is Russian as a whole',
      file,
      files,
      code: '{ "a": "Звонки из карточки", "b": ⟦"Сайт https://acme.ru"⟧ }',
      errors: [{ messageId: 'link', data: { links: '"https://acme.ru"' } }],
    },
  ],
});
