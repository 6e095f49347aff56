import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;

function hole(output: string) {
  return { messageId: 'hole', suggestions: [{ messageId: 'remove', output }] };
}

testRule('no-extra-commas', {
  valid: [
    { name: 'strict JSON', code: { widget: { locale: ['en', 'es'] }, empty: [{}, []] } },
    { name: 'commas in strings', code: '[",", ",]"]', settings },
    { name: 'commas in other strings', code: "[',', `,`]", settings, refusedBy },
    { name: 'a manifest of another product', code: '{ "name": "Web app", }', refusedBy },
  ],
  invalid: [
    {
      name: 'after the last member and the last element',
      code: '{\n  "widget": { "locale": ["en"⟦,⟧]⟦,⟧ }⟦,⟧\n}',
      errors: Array.from({ length: 3 }, () => ({ messageId: 'trailing' })),
      output: '{\n  "widget": { "locale": ["en"] }\n}',
      refusedBy,
    },
    {
      name: 'with blanks, a comment and parentheses around it',
      code: '[(1) /* one */ ⟦,⟧ // two\n]',
      settings,
      errors: [{ messageId: 'trailing' }],
      output: '[(1) /* one */  // two\n]',
      refusedBy,
    },
    {
      name: 'in a locale file',
      file: 'i18n/en.json',
      files: { 'manifest.json': { widget: { locale: [] } } },
      code: '{ "a": "b"⟦,⟧ }',
      errors: [{ messageId: 'trailing' }],
      output: '{ "a": "b" }',
      refusedBy,
    },
    {
      name: 'without a value in front',
      code: '[⟦,⟧ 1,⟦,⟧ (2),⟦,⟧]',
      settings,
      errors: [hole('[ 1,, (2),,]'), hole('[, 1, (2),,]'), hole('[, 1,, (2),]')],
      refusedBy,
    },
    { name: 'alone', code: '[⟦,⟧]', settings, errors: [hole('[]')], refusedBy },
  ],
});
