import { testRule, type InvalidCase, type ValidCase } from '../../helpers/test-rule.js';

const locale = '"locale": ["en", "es"]';
const both = (en: unknown, es: unknown = en) => ({ 'i18n/en.json': en, 'i18n/es.json': es });
const texts = { widget: { name: 'Acme', description: 'Calls', short_description: 'Short' } };

/** The name of the widget, in one of three ways: resolved, unresolved in the Spanish file, or as the case says. */
const named = (name: string): string => `{ "widget": { ${locale}, "name": ${name} } }`;

function literal(text: string): ValidCase {
  return {
    name: `the literal text ${JSON.stringify(text)}`,
    code: named(JSON.stringify(text)),
    files: both(texts),
  };
}

function unresolved(reference: string, files = '"i18n/en.json" and "i18n/es.json"') {
  return { messageId: 'unresolved', data: { reference: JSON.stringify(reference), files } };
}

function noText(name: string, en: unknown): InvalidCase {
  return {
    name: `a reference that ends at ${name}`,
    code: named('⟦"widget.name"⟧'),
    files: both({ widget: { name: en } }, texts),
    errors: [
      { messageId: 'noText', data: { reference: '"widget.name"', files: '"i18n/en.json"' } },
    ],
  };
}

testRule('no-unresolved-references', {
  valid: [
    {
      name: 'a file that has the path as one key, of which another rule speaks',
      code: { widget: { name: 'widget.name', locale: ['en'] } },
      files: { 'i18n/en.json': { 'widget.name': 'Acme' } },
    },
    {
      name: 'a manifest in the place of texts, of which another rule speaks',
      code: { widget: { name: 'widget.title', locale: ['en'] } },
      files: { 'i18n/en.json': { widget: { name: 'widget.title', locale: ['en'] } } },
    },
    {
      name: 'a blank label of a field that the author draws',
      code: `{ "widget": { ${locale} }, "settings": { "a": { "name": "settings.a", "type": "custom" } } }`,
      files: both({ settings: { a: ' ' } }),
    },
    {
      name: 'references that resolve in every locale',
      code: `{
        "widget": {
          ${locale},
          "name": "widget.name",
          "description": "widget.description",
          "short_description": "widget.short_description"
        },
        "locations": ["settings"],
        "settings": { "host": { "name": "widget.name" } }
      }`,
      files: both(texts),
    },
    {
      name: 'a text without dots that resolves',
      code: named('"title"'),
      files: both({ title: 'Acme' }),
    },
    {
      name: 'keys with blanks and sentences',
      code: named('"My texts.Name, if any: x"'),
      files: both({ 'My texts': { 'Name, if any: x': 'Acme' } }),
    },
    literal('Acme'),
    literal('Acme for you. And for me.'),
    literal('Acme Inc.'),
    literal('widget..name'),
    literal('.name'),
    literal('widget.'),
    literal('...'),
    literal('.'),
    literal(''),
    literal('https://acme.test/a.b'),
    literal('https://acme.test'),
    literal('mailto:acme.test'),
    literal('/images/logo.png'),
    literal('widget.name '),
    {
      name: 'what is not a text is left to another rule',
      code: `{ "widget": { ${locale}, "name": 1, "description": ["widget.x"], "short_description": null }, "settings": { "a": { "name": { "en": "widget.x" } }, "b": null, "c": 1 }, "locations": [] }`,
      files: both(texts),
    },
    {
      name: 'a broken locale file does not drown the manifest',
      code: named('"widget.name"'),
      files: both('{ "widget": ', '{ "widget": '),
    },
    {
      name: 'a locale file without an object counts as broken',
      code: named('"widget.name"'),
      files: both('[]', '"x"'),
    },
    { name: 'no locale file', code: named('"widget.name"') },
    {
      name: 'files of languages that are not declared do not count',
      code: '{ "widget": { "locale": ["en"], "name": "widget.name" } }',
      files: both(texts, {}),
    },
    {
      name: 'what the tour and blocks that are not shown refer to is left to another rule',
      code: `{
        "widget": { ${locale} },
        "locations": ["advancedSettings", "lcard-1"],
        "tour": { "tour_description": "x.y" },
        "advanced": { "title": "x.y" },
        "dp": { "settings": { "a": { "name": "x.y" } } },
        "salesbot_designer": { "send": { "name": "x.y", "settings": { "a": { "name": "x.y" } } } },
        "left_menu": { "page": { "title": "x.y", "submenu": { "a": { "title": "x.y" } } } },
        "amoforms_settings": { "title": "x.y", "error_text": "x.y" }
      }`,
      files: both(texts),
    },
    {
      name: 'a default value may be a literal text, even if a group or a file has the same name',
      code: `{
        "widget": { ${locale} },
        "locations": ["salesbot_designer"],
        "salesbot_designer": {
          "logo": "/upl/acme.one/logo.png",
          "send": {
            "settings": {
              "a": { "default_value": "acme.test" },
              "b": { "default_value": "widget" },
              "c": { "default_value": 5 },
              "d": { "default_value": "" }
            }
          }
        }
      }`,
      files: both(texts),
    },
    {
      name: 'of duplicate keys the last one counts, in the manifest and in the locale files',
      code: `{ "widget": { ${locale}, "name": "x.y", "name": "widget.name" } }`,
      files: both('{ "widget": {}, "widget": { "name": 1, "name": "Acme" } }'),
    },
    {
      name: 'locale files with a byte-order mark, comments and lines that end as on Windows',
      code: named('"widget.name"'),
      files: both('\uFEFF{\r\n  // texts\r\n  "widget": { "name": "Acme", },\r\n}'),
    },
    {
      name: 'a manifest of another product',
      code: { name: 'x.y', settings: { a: { name: 'x.y' } } },
      files: both(texts),
    },
    { name: 'an array at the root', code: '["x.y"]', files: both(texts) },
    {
      name: 'another file',
      file: 'package.json',
      code: named('"x.y"'),
      files: both(texts),
    },
  ],
  invalid: [
    {
      name: 'an absent label of a field that the author draws',
      code: `{ "widget": { ${locale} }, "settings": { "a": { "name": ⟦"settings.a"⟧, "type": "custom" } } }`,
      files: both(texts),
      errors: [unresolved('settings.a')],
    },
    {
      name: 'a blank label of another field',
      code: `{ "widget": { ${locale} }, "settings": { "a": { "name": ⟦"settings.a"⟧, "type": "text" } } }`,
      files: both({ settings: { a: ' ' } }, { settings: { a: 'A' } }),
      errors: [
        { messageId: 'noText', data: { reference: '"settings.a"', files: '"i18n/en.json"' } },
      ],
    },
    {
      name: 'nowhere in any locale',
      code: named('⟦"texts.title"⟧'),
      files: both(texts),
      errors: [unresolved('texts.title')],
    },
    {
      name: 'nowhere in one locale',
      code: named('⟦"widget.name"⟧'),
      files: both(texts, { widget: {} }),
      errors: [unresolved('widget.name', '"i18n/es.json"')],
    },
    {
      name: 'nowhere in one locale, in which a key is near',
      code: named('⟦"widget.name"⟧'),
      files: both(texts, { widget: { nmae: 'Acme' } }),
      errors: [unresolved('widget.name', '"i18n/es.json"')],
    },
    {
      name: 'nowhere in one locale and no text in another',
      code: named('⟦"widget.name"⟧'),
      files: both({ widget: { name: '' } }, { widget: {} }),
      errors: [unresolved('widget.name')],
    },
    {
      name: 'behind a text, in an array, and in what every object of JavaScript has',
      code: `{ "widget": { ${locale}, "name": ⟦"widget.name.x"⟧, "description": ⟦"widget.list.0"⟧, "short_description": ⟦"widget.constructor.name"⟧ } }`,
      files: both({ widget: { name: 'Acme', list: ['x'] } }),
      errors: ['widget.name.x', 'widget.list.0', 'widget.constructor.name'].map((reference) =>
        unresolved(reference),
      ),
    },
    {
      name: 'a key that is written with a dot is not a path, and only the other file is named',
      code: named('⟦"widget.name"⟧'),
      files: { 'i18n/en.json': { 'widget.name': 'Acme' }, 'i18n/es.json': {} },
      errors: [
        {
          messageId: 'unresolved',
          data: { reference: '"widget.name"', files: '"i18n/es.json"' },
        },
      ],
    },
    {
      name: 'a misspelled key',
      code: named('⟦"widget.nmae"⟧'),
      files: both({ widget: { names: 'x', name: 'Acme', title: 'y' } }),
      errors: [
        {
          messageId: 'misspelled',
          data: {
            reference: '"widget.nmae"',
            files: '"i18n/en.json" and "i18n/es.json"',
            meant: '"widget.name"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"widget.name"' },
              output: named('"widget.name"'),
            },
          ],
        },
      ],
    },
    {
      name: 'the nearest key of the Spanish file is nearer, and absent in the English one',
      code: named('⟦"widget.nmae"⟧'),
      files: both({ widget: { names: 'x' } }, { widget: { name: 'Acme' } }),
      errors: [
        {
          messageId: 'misspelled',
          data: {
            reference: '"widget.nmae"',
            files: '"i18n/en.json" and "i18n/es.json"',
            meant: '"widget.name"',
          },
        },
      ],
    },
    {
      name: 'a misspelled group, in another case',
      code: named('⟦"Widget.name"⟧'),
      files: both(texts),
      errors: [
        {
          messageId: 'misspelled',
          data: {
            reference: '"Widget.name"',
            files: '"i18n/en.json" and "i18n/es.json"',
            meant: '"widget.name"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"widget.name"' },
              output: named('"widget.name"'),
            },
          ],
        },
      ],
    },
    {
      name: 'what is near and no text was not meant',
      code: named('⟦"widget.nmae"⟧'),
      files: both({ widget: { name: { en: 'Acme' }, namer: ' ', names: ['x'], nams: 5 } }),
      errors: [unresolved('widget.nmae')],
    },
    noText('a blank text', ' \n'),
    noText('an empty text', ''),
    noText('a group', { first: 'Acme' }),
    noText('an array', ['Acme']),
    noText('a number', 5),
    noText('null', null),
    noText('a boolean', true),
    {
      name: 'a text without dots that is a group in the primary locale',
      code: named('⟦"widget"⟧'),
      files: both(texts),
      errors: [
        {
          messageId: 'noText',
          data: { reference: '"widget"', files: '"i18n/en.json" and "i18n/es.json"' },
        },
      ],
    },
    {
      name: 'every place that is shown',
      code: `{
        "widget": { ${locale}, "name": ⟦"x.a"⟧, "description": ⟦"x.b"⟧, "short_description": ⟦"x.c"⟧ },
        "locations": ["settings", "digital_pipeline", "advanced_settings", "salesbot_designer", "widget_page", "amoforms"],
        "settings": { "a": { "name": ⟦"x.d"⟧ } },
        "dp": { "settings": { "a": { "name": ⟦"x.e"⟧ } } },
        "advanced": { "title": ⟦"x.f"⟧ },
        "salesbot_designer": { "logo": "x.logo", "send": { "name": ⟦"x.g"⟧, "settings": { "a": { "name": ⟦"x.h"⟧, "default_value": "x.default" } } } },
        "left_menu": { "page": { "title": ⟦"x.i"⟧, "submenu": { "a": { "title": ⟦"x.j"⟧ } } } },
        "amoforms_settings": { "title": ⟦"x.k"⟧, "error_text": ⟦"x.l"⟧ }
      }`,
      files: both(texts),
      errors: Array.from('abcdefghijkl', (key) => unresolved(`x.${key}`)),
    },
    {
      name: 'settings are shown wherever they stand and whatever is listed',
      code: `{ "widget": { ${locale}, "settings": { "a": { "name": ⟦"x.y"⟧ } } }, "locations": [] }`,
      files: both(texts),
      errors: [unresolved('x.y')],
    },
    {
      name: 'locations in the wrong place',
      code: `{ "widget": { ${locale}, "locations": ["advanced_settings"] }, "advanced": { "title": ⟦"x.y"⟧ } }`,
      files: both(texts),
      errors: [unresolved('x.y')],
    },
    {
      name: 'a default value that resolves in the primary locale alone',
      code: `{ "widget": { ${locale} }, "locations": ["salesbot_designer"], "salesbot_designer": { "send": { "settings": { "a": { "default_value": ⟦"x.y"⟧ }, "b": { "default_value": ⟦"x.z"⟧ } } } } }`,
      files: both({ x: { y: 'Hello', z: {} } }, {}),
      errors: [unresolved('x.y', '"i18n/es.json"'), unresolved('x.z')],
    },
    {
      name: 'a broken locale file is left out',
      code: named('⟦"x.y"⟧'),
      files: both('{ "x": ', {}),
      errors: [unresolved('x.y', '"i18n/es.json"')],
    },
    {
      name: 'a long reference is cut short in the message',
      code: named(`⟦"x.${'y'.repeat(100)}"⟧`),
      files: both({}),
      errors: [
        {
          messageId: 'unresolved',
          data: {
            reference: `"x.${'y'.repeat(58)}…"`,
            files: '"i18n/en.json" and "i18n/es.json"',
          },
        },
      ],
    },
    {
      name: 'a manifest with comments and single quotes',
      code: `{ "widget": { ${locale}, /* the name */ name: ⟦'x.y'⟧ } }`,
      files: both(texts),
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [unresolved('x.y')],
    },
  ],
});
