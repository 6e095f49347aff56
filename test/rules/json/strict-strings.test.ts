import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;

function key(replacement: string) {
  return { messageId: 'key', data: { replacement } };
}

testRule('strict-strings', {
  valid: [
    {
      name: 'strict JSON',
      code: '{ "widget": { "locale": ["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é"] } }',
    },
    { name: 'numbers and words as keys in quotes', code: '{ "1": 1, "null": null }', settings },
    { name: 'other loose syntax', code: '[+1, NaN,]', settings, refusedBy },
    { name: 'a manifest of another product', code: "{ name: 'Web app' }", refusedBy },
  ],
  invalid: [
    {
      name: 'keys without quotes',
      code: '{ ⟦widget⟧: { ⟦$locale_⟧: [] }, ⟦null⟧: 1, ⟦0x10⟧: 1, ⟦\\u0061b⟧: 1 }',
      errors: [key('"widget"'), key('"$locale_"'), key('"null"'), key('"16"'), key('"ab"')],
      output: '{ "widget": { "$locale_": [] }, "null": 1, "16": 1, "ab": 1 }',
      settings,
      refusedBy,
    },
    {
      name: 'single quotes around keys and values',
      code: `{ ⟦'widget'⟧: { "locale": [⟦'en'⟧, ⟦'a"b\\'c\\u00e9'⟧] } }`,
      errors: Array.from({ length: 3 }, () => ({ messageId: 'quotes' })),
      output: `{ "widget": { "locale": ["en", "a\\"b'cé"] } }`,
      refusedBy,
    },
    {
      name: 'templates',
      code: '[⟦`a\n"b"`⟧, ⟦``⟧]',
      settings,
      errors: [{ messageId: 'quotes' }, { messageId: 'quotes' }],
      output: '["a\\n\\"b\\"", ""]',
      refusedBy,
    },
    ...(
      [
        ['\\x41', 'A'],
        ["\\'", "'"],
        ['\\v', '\\u000b'],
        ['\\0', '\\u0000'],
        ['\\ ', ' '],
        ['\\é', 'é'],
      ] as const
    ).map(([found, written]) => ({
      name: `the escape ${found}`,
      code: `{ "widget": { "locale": [⟦"\\n${found}"⟧] } }`,
      errors: [{ messageId: 'escape', data: { found } }],
      output: `{ "widget": { "locale": ["\\n${written}"] } }`,
      refusedBy: ['json/json'] as const,
    })),
    {
      name: 'the escape \\u{…}',
      code: '[⟦"\\u{1F600}"⟧]',
      settings,
      errors: [{ messageId: 'escape', data: { found: '\\u{1F600}' } }],
      output: '["😀"]',
      refusedBy,
    },
    {
      name: 'raw control characters, which one of the strict languages lets through',
      code: '[⟦"a\tb"⟧, ⟦"\u0001"⟧]',
      settings,
      errors: [
        { messageId: 'control', data: { found: 'U+0009', escape: '\\t' } },
        { messageId: 'control', data: { found: 'U+0001', escape: '\\u0001' } },
      ],
      output: '["a\\tb", "\\u0001"]',
    },
    {
      name: 'a string that goes on in the next line',
      code: '[⟦"a\\\nb"⟧, ⟦"c\\\r\nd"⟧]',
      settings,
      errors: [{ messageId: 'lineBreak' }, { messageId: 'lineBreak' }],
      output: '["ab", "cd"]',
      refusedBy,
    },
    {
      name: 'line separators stay escapes',
      code: '[⟦"\\x41\\u2028"⟧]',
      settings,
      errors: [{ messageId: 'escape', data: { found: '\\x41' } }],
      output: '["A\\u2028"]',
      refusedBy: ['json/json'],
    },
  ],
});
