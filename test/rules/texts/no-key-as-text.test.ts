import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { name: 'widget.name', locale: ['en'] } } };

testRule('no-key-as-text', {
  valid: [
    {
      name: 'texts, some of which are like keys',
      file,
      files,
      code: {
        widget: { name: 'Acme', description: 'widget.name' },
        save: 'save',
        site: { name: 'acme.com' },
        group: { name: ['group.name'] },
      },
    },
    {
      name: 'a language that is not declared',
      file: 'i18n/es.json',
      files,
      code: { widget: { name: 'widget.name' } },
    },
    {
      name: 'a manifest, of which another rule speaks',
      file,
      files,
      code: { widget: { name: 'widget.name', locale: ['en'] } },
    },
    { name: 'no object', file, files, code: '["a.b"]' },
  ],
  invalid: [
    {
      name: 'one text',
      file,
      files,
      code: '{ "widget": { "name": ⟦"widget.name"⟧, "description": "Calls" } }',
      errors: [{ messageId: 'one', data: { key: '"widget.name"', more: 0 } }],
    },
    {
      name: 'several in one finding, at the first',
      file,
      files,
      code: '{ "a": { "b": { "c": ⟦"a.b.c"⟧, "d": "a.b.d" } }, "widget": { "name": "widget.name" } }',
      errors: [{ messageId: 'several', data: { key: '"a.b.c"', more: 2 } }],
    },
  ],
});
