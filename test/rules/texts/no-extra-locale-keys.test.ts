import { testRule } from '../../helpers/test-rule.js';

const manifest = { widget: { locale: ['en', 'es'] } };
const primary = 'i18n/en.json';

testRule('no-extra-locale-keys', {
  valid: [
    {
      name: 'the same keys',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: { widget: { name: 'Acme S.A.' } },
    },
    {
      name: 'fewer keys are left to another rule',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: {},
    },
    {
      name: 'a group for which the primary file has a text is left to another rule',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { widget: 'Acme' } },
      code: { widget: { name: 'Acme' } },
    },
    {
      name: 'the primary file',
      file: primary,
      files: { 'manifest.json': manifest, 'i18n/es.json': {} },
      code: { a: 'x' },
    },
    {
      name: 'an undeclared file',
      file: 'i18n/pt.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: { a: 'x' },
    },
    {
      name: 'no primary file that parses',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: '{' },
      code: { a: 'x' },
    },
    {
      name: 'a key that a reference of the manifest leads to',
      file: 'i18n/es.json',
      files: {
        'manifest.json': { widget: { ...manifest.widget, name: 'widget.name' } },
        [primary]: { widget: {} },
      },
      code: { widget: { name: 'Acme' } },
    },
    {
      name: 'keys that the options leave out',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: { legal: { terms: 'Terms' }, spain: 'x' },
      options: [{ ignore: ['legal.terms', 's*'] }],
    },
    {
      name: 'a file that holds no object is left to another rule',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: '"x"',
    },
    {
      name: 'the manifest of another product',
      file: 'i18n/es.json',
      files: { 'manifest.json': { name: 'App' }, [primary]: {} },
      code: { a: 'x' },
    },
  ],
  invalid: [
    {
      name: 'a key, a group and an empty group',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: '{\n  "widget": { "name": "Acme", ⟦"title"⟧: "x" },\n  ⟦"more"⟧: { "a": { "b": "x" } },\n  ⟦"none"⟧: {}\n}',
      errors: [
        { messageId: 'extra', data: { key: '"widget.title"', primary } },
        { messageId: 'extra', data: { key: '"more"', primary } },
        { messageId: 'extra', data: { key: '"none"', primary } },
      ],
    },
    {
      name: 'the last of duplicate keys',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: '{ "a": "x", ⟦"a"⟧: "y" }',
      errors: [{ messageId: 'extra', data: { key: '"a"', primary } }],
    },
    {
      name: 'keys that are names of JavaScript',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: '{ ⟦"__proto__"⟧: "x", ⟦"constructor"⟧: "x", ⟦"hasOwnProperty"⟧: "x" }',
      errors: ['__proto__', 'constructor', 'hasOwnProperty'].map((key) => ({
        messageId: 'extra',
        data: { key: `"${key}"`, primary },
      })),
    },
    {
      name: 'keys without quotes',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: {} },
      code: '{ ⟦a⟧: "x", ⟦1⟧: "y" }',
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [
        { messageId: 'extra', data: { key: '"a"', primary } },
        { messageId: 'extra', data: { key: '"1"', primary } },
      ],
    },
  ],
});
