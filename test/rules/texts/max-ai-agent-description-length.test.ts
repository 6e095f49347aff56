import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en'] }, locations: ['ai_agent'] } };
const described = (text: string): string =>
  `{ "widget": { "ai_agent_description": ⟦${JSON.stringify(text)}⟧ } }`;
const unmarked = (text: string) => ({ widget: { ai_agent_description: text } });

testRule('max-ai-agent-description-length', {
  valid: [
    { name: 'as many as there may be', file, files, code: unmarked('a'.repeat(100)) },
    { name: 'emoji count as one', file, files, code: unmarked('👩‍👩‍👧‍👦'.repeat(100)) },
    { name: 'letters with accents count as one', file, files, code: unmarked('é'.repeat(100)) },
    {
      name: 'tags do not count',
      file,
      files,
      code: unmarked(`<b class="${'x'.repeat(50)}">${'a'.repeat(100)}</b>`),
    },
    { name: 'an option', file, files, options: [{ max: 200 }], code: unmarked('a'.repeat(200)) },
    { name: 'no such text', file, files, code: { widget: 'a'.repeat(200) } },
    {
      name: 'a text of another type',
      file,
      files,
      code: { widget: { ai_agent_description: ['a'.repeat(200)] } },
    },
    {
      name: 'the location is not listed',
      file,
      files: { 'manifest.json': { widget: { locale: ['en'] }, locations: ['settings'] } },
      code: unmarked('a'.repeat(200)),
    },
    {
      name: 'a language that is not declared',
      file: 'i18n/pt.json',
      files,
      code: unmarked('a'.repeat(200)),
    },
    { name: 'an array at the root', file, files, code: '[]' },
  ],
  invalid: [
    {
      name: 'one more than there may be',
      file,
      files,
      code: described('a'.repeat(101)),
      errors: [{ messageId: 'tooLong', data: { actual: 101, max: 100 } }],
    },
    {
      name: 'an option',
      file,
      files,
      options: [{ max: 3 }],
      code: described('a &amp; b'),
      errors: [{ messageId: 'tooLong', data: { actual: 5, max: 3 } }],
    },
  ],
});
