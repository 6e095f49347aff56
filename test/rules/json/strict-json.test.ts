import { afterAll, beforeAll, describe, vi } from 'vitest';
import rules from '../../../rules/index.js';
import type { WidgetRuleContext } from '../../../src/rule-kit/create-rule.js';
import { checkComments } from '../../../src/rule-kit/strict-json/comments.js';
import { checkCommas } from '../../../src/rule-kit/strict-json/commas.js';
import { checkWhiteSpace } from '../../../src/rule-kit/strict-json/white-space.js';
import { checkJavascript } from '../../../src/rule-kit/strict-json/javascript.js';
import { checkNumbers } from '../../../src/rule-kit/strict-json/numbers.js';
import { checkStrings } from '../../../src/rule-kit/strict-json/strings.js';
import { testRule, type InvalidCase, type ValidCase } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;

const partCases: InvalidCase[] = [];

/** Tests the part of the rule that is on; its messages are shown with those of the whole rule. */
function testPart(cases: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] }): void {
  testRule('strict-json', cases, { shown: false });
  partCases.push(...cases.invalid);
}

/** Tests one part of the rule, so that a text may be loose in other ways too. */
function testAlone(check: (context: WidgetRuleContext) => void): void {
  beforeAll(() => {
    vi.spyOn(rules['strict-json'], 'run').mockImplementation((context, { text }) => {
      if (text && !text.json.isStrict) check(context);
    });
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
}

describe('comments', () => {
  testAlone(checkComments);
  const errors = [{ messageId: 'comment' }];

  testPart({
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
});

describe('commas', () => {
  testAlone(checkCommas);
  function hole(output: string) {
    return { messageId: 'hole', suggestions: [{ messageId: 'remove', output }] };
  }

  testPart({
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
});

describe('white-space', () => {
  testAlone(checkWhiteSpace);
  testPart({
    valid: [
      { name: 'the white space of JSON', code: '{\t"widget":\r\n { "locale": [ ] }\r }\n' },
      { name: 'any white space in a string', code: '["\u00A0\uFEFF"]', settings },
      {
        name: 'any white space in a comment',
        code: '[1 /* \u00A0 */]',
        settings,
        refusedBy: ['json/json', 'jsonc/json'],
      },
      {
        name: 'a manifest of another product',
        code: '{\u00A0"name": "Web app" }',
        refusedBy: ['json/json'],
      },
    ],
    invalid: [
      {
        name: 'no-break spaces, as web pages have them',
        code: '{\n⟦\u00A0\u00A0⟧"widget":⟦\u00A0⟧{ "locale": [] }\n}',
        errors: [
          { messageId: 'irregular', data: { characters: 'U+00A0', replacement: 'a space' } },
          { messageId: 'irregular', data: { characters: 'U+00A0', replacement: 'a space' } },
        ],
        output: '{\n  "widget": { "locale": [] }\n}',
        refusedBy: ['json/json'],
      },
      {
        name: 'different characters',
        code: '[⟦\u3000\uFEFF\v⟧1]',
        settings,
        errors: [
          {
            messageId: 'irregular',
            data: { characters: 'U+3000, U+FEFF, U+000B', replacement: 'a space' },
          },
        ],
        output: '[   1]',
        refusedBy: ['json/json'],
      },
    ],
  });
});

describe('javascript', () => {
  testAlone(checkJavascript);
  const parenthesis = { messageId: 'parenthesis' };

  testPart({
    valid: [
      { name: 'strict JSON', code: { widget: { locale: ['(', ')', 'undefined', '/x/'] } } },
      { name: 'words as keys', code: '{ undefined: 1, Infinity: 2 }', settings, refusedBy },
      {
        name: 'parentheses of a number',
        code: '[-(1), (1 + 2) * 3, (1) / 0]',
        settings,
        refusedBy,
      },
      { name: 'a manifest of another product', code: '({ "name": "Web app" })', refusedBy },
    ],
    invalid: [
      {
        name: 'parentheses around the whole file',
        code: '⟦(⟧{ "widget": { "locale": [] } })\n',
        errors: [parenthesis],
        output: '{ "widget": { "locale": [] } }\n',
        refusedBy,
      },
      {
        name: 'parentheses in each other go together',
        code: '[⟦(⟧ [⟦(⟧⟦(⟧1 + 2)), 3] ), ⟦(⟧4)]',
        settings,
        errors: [parenthesis, parenthesis, parenthesis, parenthesis],
        output: '[ [1 + 2, 3] , 4]',
        refusedBy,
      },
      {
        name: 'undefined and a regular expression',
        code: '{ "a": ⟦undefined⟧, "b": ⟦/x/u⟧ }',
        settings,
        errors: [
          { messageId: 'value', data: { value: '"undefined"' } },
          { messageId: 'value', data: { value: '"/x/u"' } },
        ],
        refusedBy,
      },
    ],
  });
});

describe('numbers', () => {
  testAlone(checkNumbers);
  testPart({
    valid: [
      { name: 'strict JSON', code: '[0, -0, 1, -1.50, 2e3, 2E+3, 1e999]', settings },
      { name: 'numbers as keys', code: '{ 0x10: 1, Infinity: 2, NaN: 3 }', settings, refusedBy },
      { name: 'other loose syntax', code: "['0x10', undefined, (1),]", settings, refusedBy },
      { name: 'a manifest of another product', code: '{ "display": +1 }', refusedBy },
    ],
    invalid: [
      ...(
        [
          ['+1', '1'],
          ['- 1', '-1'],
          ['-(1)', '-1'],
          ['.5', '0.5'],
          ['-.5', '-0.5'],
          ['5.', '5'],
          ['5.e-3', '5e-3'],
          ['0x1F', '31'],
          ['-0b11', '-3'],
          ['0o17', '15'],
          ['1_000.000_1', '1000.0001'],
          ['+12345678901234567890', '12345678901234567890'],
          ['12n', '12'],
          ['60 * 60', '3600'],
          ['(1 + 2) * -3', '-9'],
        ] as const
      ).map(([number, replacement]) => ({
        name: number,
        code: `{ "widget": { "interface_version": ⟦${number}⟧ } }`,
        errors: [{ messageId: 'notation', data: { number: JSON.stringify(number), replacement } }],
        output: `{ "widget": { "interface_version": ${replacement} } }`,
        refusedBy,
      })),
      ...['NaN', 'Infinity', '-Infinity', '+NaN', '1 / 0', '9007199254740993n'].map((number) => ({
        name: number,
        code: `[⟦${number}⟧]`,
        settings,
        errors: [{ messageId: 'noNumber', data: { number: JSON.stringify(number) } }],
        refusedBy,
      })),
      {
        name: 'a leading zero, which may say that the number is octal',
        code: '[⟦-010⟧]',
        settings,
        errors: [
          {
            messageId: 'leadingZero',
            data: { number: '"-010"', decimal: '-10', octal: '-8' },
            suggestions: [
              { messageId: 'replace', data: { replacement: '-10' }, output: '[-10]' },
              { messageId: 'replace', data: { replacement: '-8' }, output: '[-8]' },
            ],
          },
        ],
        refusedBy,
      },
      {
        name: 'a leading zero that changes nothing',
        code: '[⟦08.5⟧]',
        settings,
        errors: [{ messageId: 'notation', data: { number: '"08.5"', replacement: '8.5' } }],
        output: '[8.5]',
        refusedBy,
      },
    ],
  });
});

describe('strings', () => {
  testAlone(checkStrings);
  function key(replacement: string) {
    return { messageId: 'key', data: { replacement } };
  }

  testPart({
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
});

testRule(
  'strict-json',
  {
    valid: [
      { name: 'strict JSON', code: { widget: { locale: ['en'] }, empty: [{}, []], text: '// ,}' } },
      {
        name: 'a manifest of another product',
        code: "{ 'name': 1, } // note",
        refusedBy: ['json/json', 'jsonc/json'],
      },
    ],
    invalid: [
      {
        name: 'a text that is loose in every way',
        code: '{ ⟦a⟧: [⟦\'x\'⟧⟦,⟧], ⟦/* note */⟧ "b": ⟦(⟧1), "c": ⟦+2⟧,⟦\u00A0⟧"d": 3 }',
        settings,
        errors: [
          { messageId: 'key', data: { replacement: '"a"' } },
          { messageId: 'quotes' },
          { messageId: 'trailing' },
          { messageId: 'comment' },
          { messageId: 'parenthesis' },
          { messageId: 'notation', data: { number: '"+2"', replacement: '2' } },
          { messageId: 'irregular', data: { characters: 'U+00A0', replacement: 'a space' } },
        ],
        output: '{ "a": ["x",], "b": 1, "c": 2, "d": 3 }',
        refusedBy,
      },
    ],
  },
  { shown: partCases },
);
