import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;
const errors = [{ messageId: 'comment' }];

testRule('no-comments', {
  valid: [
    { name: 'strict JSON', code: { widget: { locale: [] } } },
    { name: 'what looks like a comment in a string', code: '["// no", "/* no */"]', settings },
    {
      name: 'a manifest of another product',
      code: '{ "name": "Web app" } // its own business',
      refusedBy,
    },
    { name: 'another file', file: 'package.json', code: '[] // no widget', settings, refusedBy },
    {
      name: 'a locale file without a manifest beside its folder',
      file: 'i18n/en.json',
      code: '{} // no widget',
      settings,
      refusedBy,
    },
    {
      name: 'a locale file of another product',
      file: 'i18n/en.json',
      files: { 'manifest.json': { name: 'Web app' } },
      code: '{} // its own business',
      refusedBy,
    },
    { name: 'other loose syntax', code: '[+1,]', settings, refusedBy },
  ],
  invalid: [
    {
      name: 'a comment at the end of a line',
      code: '{\n  "widget": { "locale": [] }, ⟦// note⟧\n  "a": 1\n}',
      errors,
      output: '{\n  "widget": { "locale": [] },\n  "a": 1\n}',
      refusedBy,
    },
    {
      name: 'comments on lines of their own, which are one finding',
      code: '{\n  ⟦// "a": 1,\n  // "b": 2,\n\n  /* all\n     of it */⟧\n  "widget": { "locale": [] }\n}',
      errors,
      output: '{\n  "widget": { "locale": [] }\n}',
      refusedBy,
    },
    {
      name: 'Windows line ends',
      code: '[\r\n  ⟦// one⟧\r\n  1,\r\n  2, ⟦/* two\r\n  */⟧\r\n  3\r\n]',
      settings,
      errors: [{ messageId: 'comment' }, { messageId: 'comment' }],
      output: '[\r\n  1,\r\n  2,\r\n  3\r\n]',
      refusedBy,
    },
    {
      name: 'comments inside a line',
      code: '[⟦/* a */⟧ 1 ⟦/* b */⟧, 2, ⟦/* c */⟧ 3, 4 ⟦/* d */⟧ ]',
      settings,
      errors: Array.from({ length: 4 }, () => ({ messageId: 'comment' })),
      output: '[ 1, 2, 3, 4 ]',
      refusedBy,
    },
    {
      name: 'a comment before the first value of a line',
      code: '[\n  ⟦/* a */⟧ 1\n]',
      settings,
      errors,
      output: '[\n  1\n]',
      refusedBy,
    },
    {
      name: 'a comment that breaks the line between two values',
      code: '[1, ⟦/* a\n*/⟧ 2]',
      settings,
      errors,
      output: '[1,\n2]',
      refusedBy,
    },
    {
      name: 'a comment between two signs, which must not become one',
      code: '[1 -⟦/**/⟧-1]',
      settings,
      errors,
      output: '[1 - -1]',
      refusedBy,
    },
    {
      name: 'at the start and at the end of the file',
      code: '⟦// first⟧\n\n{}\n\n⟦/* last */⟧\n',
      settings,
      errors: [{ messageId: 'comment' }, { messageId: 'comment' }],
      output: '{}\n',
      refusedBy,
    },
    {
      name: 'behind the last bracket',
      code: '{} ⟦/* last */⟧',
      settings,
      errors,
      output: '{}',
      refusedBy,
    },
    {
      name: 'a locale file of a folder that the settings call a widget, whatever its manifest is',
      file: 'i18n/en.json',
      files: { 'manifest.json': '' },
      code: '{} ⟦// note⟧',
      settings,
      errors,
      output: '{}',
      refusedBy,
    },
    {
      name: 'a locale file that is not declared, beside a broken manifest',
      file: 'i18n/en.json',
      files: { 'manifest.json': '{', 'script.js': '' },
      code: '{} ⟦// note⟧',
      errors,
      output: '{}',
      refusedBy,
    },
  ],
});
