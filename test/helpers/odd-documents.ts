import { gif, jpeg, png, svg } from './images.js';
import type { FileTree } from './temporary-folder.js';

/** A manifest with every block and key that a rule looks at. */
export const fullManifest = {
  widget: {
    name: 'widget.name',
    description: 'widget.description',
    short_description: 'widget.short_description',
    version: '1.0.0',
    interface_version: 2,
    init_once: false,
    locale: ['en', 'es'],
    installation: true,
    support: { link: 'https://help.acme.dev', email: 'help@acme.dev' },
    code: 'acme',
    secret_key: 'a-secret',
    is_showcase: false,
  },
  locations: [
    'lcard-1',
    'ccard-0',
    'settings',
    'advanced_settings',
    'card_sdk',
    'digital_pipeline',
    'salesbot_designer',
    'sms',
    'mobile_card',
    'widget_page',
    'ai_agent',
    'amoforms',
    'everywhere',
  ],
  settings: {
    token: { name: 'settings.token', type: 'pass', required: true },
    rows: { name: 'settings.rows', type: 'custom', required: false },
  },
  dp: {
    settings: { text: { name: 'dp.text', type: 'text', required: true } },
    action_multiple: false,
    webhook_url: 'https://api.acme.dev/dp',
  },
  advanced: { title: 'advanced.title' },
  salesbot_designer: {
    logo: '/widgets/acme/images/logo.png',
    send: {
      name: 'salesbot.name',
      settings: {
        text: {
          name: 'salesbot.text',
          type: 'text',
          default_value: 'Hello',
          manual: true,
          required: false,
        },
      },
    },
  },
  sms: { endpoint: 'https://api.acme.dev/sms' },
  mobile: { frame_url: 'https://app.acme.dev', color: '#ffff00' },
  left_menu: {
    page: {
      title: 'menu.title',
      icons: { light: 'images/menu.svg', dark: 'images/menu.svg' },
      sort: { after: 'leads' },
      submenu: { list: { title: 'menu.list', sort: 1 } },
    },
    old: { title: 'menu.title', icon: 'images/menu.svg' },
    mail: { is_hidden: true },
  },
  amoforms_settings: { title: 'forms.title', required: false, error_text: 'forms.error' },
  tour: {
    is_tour: true,
    tour_images: { en: ['/images/tour.jpg'], es: ['/images/tour.jpg'] },
    tour_description: 'widget.tour_description',
  },
};

/** The texts that `fullManifest` refers to, and some that it does not. */
export const fullTexts = {
  widget: {
    name: 'Acme',
    description: 'Calls for <a href="https://acme.dev" target="_blank">#SUBDOMAIN#</a>',
    short_description: 'Calls',
    tour_description: 'Look around',
    ai_agent_description: 'Calls people',
  },
  settings: { token: 'Token', rows: 'Rows' },
  dp: { text: 'Text' },
  advanced: { title: 'Acme' },
  salesbot: { name: 'Send', text: 'Text' },
  menu: { title: 'Acme', list: 'List' },
  forms: { title: 'Acme', error: 'Wrong' },
  own: { months: ['January'], 'A sentence. With "signs"': 'Yes' },
};

/** The files around `fullManifest`. */
export const fullFiles: FileTree = {
  'manifest.json': fullManifest,
  'i18n/en.json': fullTexts,
  'i18n/es.json': fullTexts,
  'script.js': '',
  'images/logo.png': png(130, 100),
  'images/logo_main.png': png(400, 272),
  'images/logo_medium.png': png(240, 84),
  'images/logo_min.png': jpeg(84, 84),
  'images/logo_small.png': gif(108, 108),
  'images/logo_dp.png': png(174, 109),
  'images/menu.svg': svg(24, 24),
  'images/tour.jpg': jpeg(1188, 616),
};

/** One value of each kind that can stand in place of another. */
export const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  ' x.y ',
  'widget',
  'constructor',
  [],
  [null, 'x', 1, ['x'], {}],
  {},
  { x: null, y: { name: 1, type: {}, settings: [], title: '' }, z: 'x' },
];

type Path = readonly (string | number)[];

/** The value at a path. */
export function valueAtPath(document: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], document);
}

/** The paths of all values of a document, from the root on. */
export function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((element, index) => [index, element])
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** A copy of a document in which the value at a path is another one, or gone if the other is undefined. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (
    Array.isArray(document) ? Array.from<unknown>(document) : { ...(document as object) }
  ) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** What people write when they mean a value. */
export function slipsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') {
    const [first = '', second = '', ...rest] = value;
    return [
      value.toUpperCase(),
      [second, first, ...rest].join(''),
      value.slice(0, -1),
      ` ${value}`,
      value.replace(/^https:\/\//u, ''),
      value.replace(/^https:/u, 'http:'),
      [value],
    ];
  }
  if (Array.isArray(value)) return [[...(value as unknown[]), ...(value as unknown[])], value[0]];
  return typeof value === 'object'
    ? [[value], Object.keys(value ?? {})]
    : [JSON.stringify(value), [value]];
}

/** A copy of a document in which the key at the end of a path is another one. */
export function withKey(document: unknown, path: Path, key: string): unknown {
  const parents = path.slice(0, -1);
  const parent = valueAtPath(document, parents);
  if (Array.isArray(parent)) return document;
  const entries = Object.entries(parent as object).map(([name, value]) => [
    name === path.at(-1) ? key : name,
    value as unknown,
  ]);
  return withValue(document, parents, Object.fromEntries(entries));
}

const nested = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + 'null' + close.repeat(depth);

/** Texts that are odd as a whole, in the place of a manifest or of a locale file. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '{}',
  '[]',
  '[{ "widget": {} }]',
  '5',
  '-0',
  '"widget"',
  'null',
  'true',
  '{',
  '{ "widget" }',
  '<html></html>',
  '\uFEFF{}',
  '\uFEFF',
  '{ "": "" }',
  '{ "widget": null, "locations": null, "settings": null }',
  '{ "__proto__": { "widget": { "locale": 5 } }, "widget": { "__proto__": null, "locale": ["__proto__"] } }',
  '{ "widget": { "constructor": 1, "toString": { "name": "x" }, "hasOwnProperty": [] }, "settings": { "__proto__": { "__proto__": {} } } }',
  '{ "widget": { "name": "x" }, "widget": { "locale": ["en"], "locale": 1 }, "widget": { "locale": ["en", "en"], "support": 1, "support": {} } }',
  '{ "settings": {}, "settings": [], "settings": { "a": {}, "a": { "type": 1, "type": "x" } } }',
  nested(500, '[', ']'),
  nested(500, '{ "a": ', '}'),
  nested(499, '{ "widget": ', '}'),
  `{ "widget": ${nested(498, '[', ']')}, "settings": ${nested(498, '{ "settings": ', '}')} }`,
  `{ "salesbot_designer": ${nested(450, '{ "settings": ', '}')}, "left_menu": ${nested(450, '{ "submenu": ', '}')} }`,
];

/** Texts that only a loose reader of JSON takes. */
export const looseTexts: readonly string[] = [
  '// first\n{ widget: { \'locale\': ["en", /* second */ "es",], }, } // third',
  '{ "widget": { "locale": ["en",,"es"] } }',
  '{ "widget": { "locale": [,] } }',
  '{ "a": 0x10, "b": +1, "c": .5, "d": 1., "e": NaN, "f": -Infinity, "g": 0o7, "h": 0b1, "i": 1_000, "j": 010, "k": -0x1, "l": 1n }',
  '{ "a": `x`, "b": `x\ny`, "c": undefined, "d": /x/u, "e": 1 + 2, "f": ("x"), "g": -"1" }',
  '{ \'a"b\': \'c\\\'d\', "e": \'f\\x41\\\ng\', "h": "\\v\\0", 5: 1, $_: 2, \\u0061b: 3, null: 4 }',
  '{ "a": "tab\there", "b": "line\u2028end" }',
  '{\u00a0"a":\u30001,\f"b"\v:2}',
  '{ "widget": { "locale": ["en"], "support": { "email": `help@acme.test` } }, "mobile": { "color": \'ffff00\' } }',
  '#!/usr/bin/env node\n{}',
  '<!-- x -->\n{}',
  '{}\n// end',
  '{ "a": 1 /* x */, /* y */ "b": 2 /* z */ }',
  '{ "a": 1, /* x\n */ }',
  '\uFEFF// x\r\n{ "a": 1,\r\n}',
];
