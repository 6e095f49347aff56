import { testRule, type InvalidCase } from '../../helpers/test-rule.js';

const manifest = { widget: { locale: ['en', 'es'] } };
const primary = 'i18n/en.json';

/** A Spanish file beside an English one; `copied` is the text after the suggestion at the key that is missing. */
function missing(
  name: string,
  en: unknown,
  code: string,
  key: string,
  copied: string,
): InvalidCase {
  const data = { key: JSON.stringify(key), primary };
  return {
    name,
    file: 'i18n/es.json',
    files: { 'manifest.json': manifest, [primary]: en },
    code,
    errors: [
      { messageId: 'missing', data, suggestions: [{ messageId: 'copy', data, output: copied }] },
    ],
  };
}

testRule('no-missing-locale-keys', {
  valid: [
    ...[
      { 'widget.name': 'Acme' },
      { widget: { name: 'widget.name', locale: ['en', 'es'] }, locations: [] },
    ].flatMap((other) => [
      {
        name: `a file in another form as a whole: ${JSON.stringify(other)}`,
        file: 'i18n/es.json',
        files: {
          'manifest.json': { widget: { name: 'widget.name', locale: ['en', 'es'] } },
          'i18n/en.json': { widget: { name: 'Acme' }, more: 'x' },
        },
        code: other,
      },
      {
        name: `beside a file in another form: ${JSON.stringify(other)}`,
        file: 'i18n/es.json',
        files: {
          'manifest.json': { widget: { name: 'widget.name', locale: ['en', 'es'] } },
          'i18n/en.json': other,
        },
        code: { widget: { name: 'Acme' } },
      },
    ]),
    {
      name: 'the description for AI agents, which is missed in the manifest alone',
      file: 'i18n/es.json',
      code: { widget: {} },
      files: {
        'manifest.json': { ...manifest, locations: ['ai_agent'] },
        [primary]: { widget: { ai_agent_description: 'Answers calls' } },
      },
    },
    {
      name: 'the same keys',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: { widget: { name: 'Acme S.A.' } },
    },
    {
      name: 'the primary file is compared with nothing',
      file: primary,
      files: { 'manifest.json': manifest, 'i18n/es.json': { widget: { name: 'Acme' } } },
      code: {},
    },
    {
      name: 'an undeclared file',
      file: 'i18n/pt.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: {},
    },
    {
      name: 'a file in another case is not the declared one',
      file: 'i18n/ES.json',
      files: { 'manifest.json': manifest, [primary]: { widget: { name: 'Acme' } } },
      code: {},
    },
    {
      name: 'no primary file that parses',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: '{ "widget": ' },
      code: {},
    },
    {
      name: 'a primary file without an object',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: '["widget"]' },
      code: {},
    },
    {
      name: 'a key that a reference of the manifest leads to',
      file: 'i18n/es.json',
      files: {
        'manifest.json': {
          widget: { ...manifest.widget, name: 'widget.name' },
          settings: { host: { name: 'settings.host' } },
        },
        [primary]: { widget: { name: 'Acme' }, settings: { host: 'Host' } },
      },
      code: { widget: {} },
    },
    {
      name: 'keys that the options leave out',
      file: 'i18n/es.json',
      files: {
        'manifest.json': manifest,
        [primary]: { legal: { terms: 'Terms', more: { note: 'Note' } }, hint: { a: 'A' }, x: {} },
      },
      code: {},
      options: [{ ignore: ['legal.*', 'hint', 'x'] }],
    },
    {
      name: 'values of other kinds are as good as texts',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { a: ['x'], b: 1, c: null, d: 'x' } },
      code: { a: 'x', b: ['x'], c: true, d: null },
    },
    {
      name: 'of duplicate keys the last one counts, in both files',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: '{ "a": { "b": "x" }, "a": { "c": "x" } }' },
      code: '{ "a": {}, "a": { "c": "x" } }',
    },
    {
      name: 'a file that holds no object is left to another rule',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { a: 'x' } },
      code: '[]',
    },
    {
      name: 'no manifest',
      file: 'i18n/es.json',
      files: { [primary]: { a: 'x' } },
      code: {},
    },
    {
      name: 'the manifest of another product',
      file: 'i18n/es.json',
      files: { 'manifest.json': { name: 'App', locale: ['en', 'es'] }, [primary]: { a: 'x' } },
      code: {},
    },
    {
      name: 'a folder of another name',
      file: 'lang/es.json',
      files: { 'manifest.json': manifest, [primary]: { a: 'x' } },
      code: {},
    },
  ],
  invalid: [
    missing(
      'at the deepest group that is there',
      { a: { b: { c: 'x', d: 'y' } } },
      '{ "a": { ⟦"b"⟧: { "c": "x" } } }',
      'a.b.d',
      '{ "a": { "b": { "c": "x", "d": "y" } } }',
    ),
    missing(
      'a group that is absent as a whole, at the root',
      { a: 'x', b: { c: 'y', d: { e: 'z' } } },
      '⟦{⟧ "a": "x" }',
      'b',
      '{ "a": "x", "b": {"c":"y","d":{"e":"z"}} }',
    ),
    {
      ...missing('beside a broken manifest', { a: 'x' }, '⟦{⟧}', 'a', '{ "a": "x" }'),
      files: { 'manifest.json': '{ "widget": ', 'script.js': '', [primary]: { a: 'x' } },
    },
    missing('in an empty file', { a: 'x' }, '⟦{⟧}', 'a', '{ "a": "x" }'),
    missing(
      'in an empty group over two lines',
      { a: { b: 'x' } },
      '{\n  ⟦"a"⟧: {\n  }\n}',
      'a.b',
      '{\n  "a": { "b": "x" \n  }\n}',
    ),
    missing('an empty group', { a: {} }, '⟦{⟧}', 'a', '{ "a": {} }'),
    missing(
      'an array',
      { months: ['January', 'February'] },
      '⟦{⟧}',
      'months',
      '{ "months": ["January","February"] }',
    ),
    missing(
      'over several lines',
      { a: 'x', b: { c: 'y', d: 'z' } },
      '⟦{⟧\n  "a": "x"\n}\n',
      'b',
      '{\n  "a": "x",\n  "b": {\n    "c": "y",\n    "d": "z"\n  }\n}\n',
    ),
    missing(
      'indented with four blanks',
      { a: { x: 'x', b: { c: 'y' } } },
      '{\n    ⟦"a"⟧: {\n        "x": "x"\n    }\n}\n',
      'a.b',
      '{\n    "a": {\n        "x": "x",\n        "b": {\n            "c": "y"\n        }\n    }\n}\n',
    ),
    missing(
      'indented with tabs, lines ending as on Windows',
      { a: { x: 'x', b: { c: 'y' } } },
      '{\r\n\t⟦"a"⟧: {\r\n\t\t"x": "x"\r\n\t}\r\n}\r\n',
      'a.b',
      '{\r\n\t"a": {\r\n\t\t"x": "x",\r\n\t\t"b": {\r\n\t\t\t"c": "y"\r\n\t\t}\r\n\t}\r\n}\r\n',
    ),
    missing(
      'not indented at all',
      { a: 'x', b: { c: 'y' } },
      '⟦{⟧\n"a": "x"\n}\n',
      'b',
      '{\n"a": "x",\n"b": {"c":"y"}\n}\n',
    ),
    missing(
      'keys that are names of JavaScript',
      JSON.parse('{ "__proto__": { "constructor": "x" }, "a": "x" }') as unknown,
      '⟦{⟧ "a": "x" }',
      '__proto__',
      '{ "a": "x", "__proto__": {"constructor":"x"} }',
    ),
    missing(
      'a key with all sorts of letters',
      { a: 'x', 'Say "hi", friend. 👋\n': 'y\u2028' },
      '⟦{⟧ "a": "x" }',
      'Say "hi", friend. 👋\n',
      '{ "a": "x", "Say \\"hi\\", friend. 👋\\n": "y\\u2028" }',
    ),
    missing(
      'in the last of duplicate groups',
      { a: { b: 'x' } },
      '{ "a": { "b": "x" }, ⟦"a"⟧: {} }',
      'a.b',
      '{ "a": { "b": "x" }, "a": { "b": "x" } }',
    ),
    {
      name: 'several keys of one group',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { a: { b: 'x', c: 'y' }, d: 'z' } },
      code: '⟦{⟧ ⟦"a"⟧: {} }',
      errors: [
        {
          messageId: 'missing',
          data: { key: '"d"', primary },
          suggestions: [
            { messageId: 'copy', data: { key: '"d"', primary }, output: '{ "a": {}, "d": "z" }' },
          ],
        },
        ...['b', 'c'].map((key) => ({
          messageId: 'missing',
          data: { key: `"a.${key}"`, primary },
          mark: 1,
          suggestions: [
            {
              messageId: 'copy',
              data: { key: `"a.${key}"`, primary },
              output: `{ "a": { "${key}": "${key === 'b' ? 'x' : 'y'}" } }`,
            },
          ],
        })),
      ],
    },
    {
      name: 'a text for which the primary file has a group, and a group for which it has a text',
      file: 'i18n/es.json',
      files: { 'manifest.json': manifest, [primary]: { a: { b: 'x' }, c: 'y', d: ['z'], e: {} } },
      code: '{ ⟦"a"⟧: "x", ⟦"c"⟧: { "b": "x" }, ⟦"d"⟧: {}, ⟦"e"⟧: "" }',
      errors: [
        { messageId: 'group', data: { key: '"a"', primary } },
        { messageId: 'text', data: { key: '"c"', primary } },
        { messageId: 'text', data: { key: '"d"', primary } },
        { messageId: 'group', data: { key: '"e"', primary } },
      ],
    },
    {
      name: 'the primary file is the first declared one that parses',
      file: 'i18n/pt.json',
      files: {
        'manifest.json': { widget: { locale: ['en', 'xx', 'es', 'pt'] } },
        'i18n/en.json': '{ "broken" ',
        'i18n/es.json': { a: 'x' },
      },
      code: '⟦{⟧}',
      errors: [
        {
          messageId: 'missing',
          data: { key: '"a"', primary: 'i18n/es.json' },
          suggestions: [
            {
              messageId: 'copy',
              data: { key: '"a"', primary: 'i18n/es.json' },
              output: '{ "a": "x" }',
            },
          ],
        },
      ],
    },
    {
      ...missing(
        'a primary file with a byte-order mark and comments, and a manifest with them',
        '\uFEFF{ "a": "x", /* more */ }',
        '⟦{⟧}',
        'a',
        '{ "a": "x" }',
      ),
      files: {
        'manifest.json': '\uFEFF{ "widget": { "locale": ["en", "es"] } } // ok',
        [primary]: '\uFEFF{ "a": "x", /* more */ }',
      },
    },
    {
      ...missing(
        'a group that only partly is explained by references',
        undefined,
        '⟦{⟧}',
        'settings',
        '{ "settings": {"host":"Host","port":"Port"} }',
      ),
      files: {
        'manifest.json': { ...manifest, settings: { host: { name: 'settings.host' } } },
        [primary]: { settings: { host: 'Host', port: 'Port' } },
      },
    },
    {
      ...missing(
        'patterns leave out the keys they match and nothing more',
        { a: { hint: 'x', title: 'y' }, legal: { terms: 'z' } },
        '{ ⟦"a"⟧: {} }',
        'a.title',
        '{ "a": { "title": "y" } }',
      ),
      options: [{ ignore: ['**.hint', 'legal'] }],
    },
    {
      ...missing(
        'an indented comment after the last member',
        { a: 'x', b: 'y' },
        '⟦{⟧\n  "a": "x" // the first\n}',
        'b',
        '{\n  "a": "x",\n  "b": "y" // the first\n}',
      ),
      refusedBy: ['json/json', 'jsonc/json'],
    },
    {
      ...missing(
        'a trailing comma',
        { a: 'x', b: 'y' },
        '⟦{⟧ "a": "x", }',
        'b',
        '{ "a": "x", "b": "y", }',
      ),
      refusedBy: ['json/json', 'jsonc/json'],
    },
  ],
});
