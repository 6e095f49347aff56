import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { png } from './images.js';
import type { FileTree } from './temporary-folder.js';
import { cleanWidget } from './widgets.js';

/** Files that are too much in some way, put over those of a clean widget in the folder `a`. */
interface Oversize {
  readonly name: string;
  readonly files: FileTree;
  /** The file with the finding that says what it is too much of, or what is wrong with it all the same. */
  readonly file: string;
  readonly message: RegExp;
}

const base = cleanWidget();
const manifest = base['manifest.json'] as { widget: object };
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const members = (count: number, value: unknown): object =>
  Object.fromEntries(times(count, (index) => [`k${String(index)}`, value]));
const nested = (levels: number, open: string, close: string): string =>
  open.repeat(levels) + close.repeat(levels);
const localeFiles = (count: number, content: unknown): FileTree =>
  Object.fromEntries(times(count, (index) => [`i18n/x${String(index)}.json`, content]));
const withLanguages = (count: number): object => {
  const locale = times(count, (index) => `x${String(index)}`);
  return { ...manifest, widget: { ...manifest.widget, locale } };
};
const binary = (text: string): Buffer => Buffer.from(text, 'latin1');

const tooLong = /has more than 1048576 bytes/u;
const tooMany = /has more than 50000 values/u;
const tooDeep = /has more than 100 levels/u;
const leftOut = /^There are \d+ more findings in this file\. Only the first 10000 are shown/u;

type Content = readonly [name: string, content: unknown, message: RegExp];

/** JSON that is too much, in a locale file and in the manifest alike. */
const contents: readonly Content[] = [
  ['100 000 levels', nested(100_000, '{"a":', '}'), tooMany],
  ['40 000 levels', nested(40_000, '[', ']'), tooDeep],
  ['40 000 levels that are not closed', '['.repeat(40_000), tooDeep],
  ['200 000 open brackets', '('.repeat(200_000), /^This is JavaScript/u],
  ['50 MB', `{"a":"${'x'.repeat(50_000_000)}"}`, tooLong],
  ['a million keys', members(1_000_000, 1), tooLong],
  ['60 000 keys', members(60_000, 1), tooMany],
  ['one key 20 000 times', `{"widget":{"locale":["en"]${',"name":"x"'.repeat(20_000)}}}`, leftOut],
  ['24 000 commas too many', `{"widget":{"locale":[1${',1,'.repeat(24_000)}]}}`, leftOut],
  [
    '900 000 blanks before a comment',
    `{"widget":{"locale":[1${' '.repeat(900_000)}\n/**/]}}`,
    /no comments/u,
  ],
  ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(manifest)}`, 'utf16le'), /stored as UTF-16/u],
  [
    'no UTF-8',
    Buffer.concat([binary('{"widget":{"locale":["'), Buffer.alloc(99_999, 0xff), binary('"]}}')]),
    /^The file is not stored as UTF-8/u,
  ],
];

/** Values that only a manifest gives a meaning to. */
const manifests: readonly Content[] = [
  [
    'a number of 1 000 000 digits',
    `{"widget":{"locale":["en"],"version":${'9'.repeat(1e6)}}}`,
    /version/u,
  ],
  ['1e999', '{"widget":{"locale":["en"],"version":1e999,"init_once":-1e999}}', /version/u],
  ['lone surrogates', `{"widget":{"locale":["${'\\ud800'.repeat(100_000)}"]}}`, /languages?/u],
  [
    'names of JavaScript',
    '{"__proto__":{"widget":1},"constructor":{"a":1},"toString":{},"widget":{"locale":["__proto__"],"__proto__":{}}}',
    /__proto__/u,
  ],
];

/** Texts of which a careless regular expression makes no end. */
const pieces = [
  ...[
    ' ',
    '.',
    'a.',
    '<',
    '<a ',
    '<a href=x>',
    '&',
    '&#',
    '#',
    'http/',
    'a@',
    '-',
    '1.',
    '/',
    '../',
  ],
  ...['%2e', 'www.', 'amo', 'kommo ', '<!--', 'rgb(', '0', 'e\u0301', '\u00A0'],
];

const slowTexts: FileTree = Object.fromEntries(
  pieces.flatMap((piece, index) => {
    const text = piece.repeat(Math.floor(60_000 / piece.length));
    const field = { name: text, type: text, required: text };
    return Object.entries({
      ...base,
      'manifest.json': {
        widget: {
          ...manifest.widget,
          name: text,
          version: text,
          support: { link: text, email: text },
        },
        locations: ['settings', 'mobile_card', text],
        settings: { [text]: field },
        mobile: { color: text, frame_url: `https://${text}` },
      },
      'i18n/en.json': { widget: { name: text, description: text, short_description: text } },
    }).map(([path, content]) => [`w${String(index)}/${path}`, content] as const);
  }),
);

/** All that could stop a linter. */
export const oversizes: readonly Oversize[] = [
  ...contents.flatMap(([name, content, message]) =>
    ['i18n/en.json', 'manifest.json'].map((file) => ({
      name: `${file} with ${name}`,
      files: { [file]: content },
      ...{ file, message },
    })),
  ),
  ...manifests.map(([name, content, message]) => ({
    name: `a manifest with ${name}`,
    files: { 'manifest.json': content },
    ...{ file: 'manifest.json', message },
  })),
  {
    name: 'many locations',
    files: {
      'manifest.json': { ...manifest, locations: times(40_000, (i) => `lcard-${String(i)}`) },
    },
    ...{ file: 'manifest.json', message: leftOut },
  },
  {
    name: 'one location many times',
    files: { 'manifest.json': { ...manifest, locations: times(40_000, () => 'lcard-1') } },
    ...{ file: 'manifest.json', message: /"lcard-1" is listed 40000 times/u },
  },
  {
    name: '10 000 languages, each with a file',
    files: {
      'manifest.json': withLanguages(10_000),
      ...localeFiles(10_000, '{"a":"b"}'),
    },
    ...{ file: 'manifest.json', message: /^The folder "i18n" has more than 200 files/u },
  },
  {
    name: 'a million gaps in the languages of six widgets',
    files: Object.fromEntries(
      times(6, (index) =>
        Object.entries({
          ...{ 'manifest.json': withLanguages(200), ...localeFiles(200, '{"a":"b"}') },
          'i18n/x0.json': members(900, 'x'),
        }).map(([path, content]) => [`w${String(index)}/${path}`, content] as const),
      ).flat(),
    ),
    file: 'w5/i18n/x98.json',
    message: /^There are \d+ findings in this file\. They are left out/u,
  },
  {
    name: '20 000 tour images that are not there',
    files: {
      'manifest.json': {
        ...manifest,
        tour: {
          is_tour: true,
          tour_images: { en: times(20_000, (i) => `images/${String(i)}.png`) },
        },
      },
    },
    ...{ file: 'manifest.json', message: leftOut },
  },
  {
    name: '9000 secrets and as many findings',
    files: {
      'manifest.json': {
        ...{ ...manifest, locations: times(9000, (i) => `secret-${String(i)}`) },
        secret_key: times(9000, (i) => `secret-${String(i)}`),
      },
    },
    ...{ file: 'manifest.json', message: /because the manifest has more than 100 secrets/u },
  },
  {
    name: 'secrets in a broken manifest',
    files: { 'manifest.json': `{${'secret'.repeat(170_000)}` },
    ...{ file: 'manifest.json', message: /breaks off here/u },
  },
  {
    name: 'a long suggestion beside a secret',
    files: {
      'manifest.json': {
        ...{ widget: { ...manifest.widget, settings: members(10_000, 'x') }, locations: ['lcard'] },
        ...{ secret_key: 'x'.repeat(200_000) },
      },
    },
    ...{ file: 'manifest.json', message: leftOut },
  },
  {
    name: 'pictures that lie about their size',
    files: {
      'images/logo.png': Buffer.concat([png(1, 1).subarray(0, 16), Buffer.alloc(17, 0xff)]),
      'images/logo_main.png': binary(`\xff\xd8${'\xff\xe0\0\x02'.repeat(20_000)}`),
      'images/logo_medium.png': binary(`GIF89a${'\xff'.repeat(70_000)}`),
      'images/logo_min.png': binary(`RIFF\xff\xff\xff\xffWEBPVP8X${'\xff'.repeat(70_000)}`),
      'images/logo_small.png': binary(`\xff\xd8\xff\xe1\xff\xff${'\0'.repeat(70_000)}`),
    },
    ...{ file: 'manifest.json', message: /images\/logo\.png is 4294967295×4294967295/u },
  },
  {
    name: 'pictures that are large and unpack to more',
    files: {
      'images/logo.png': Buffer.concat([png(130, 101), Buffer.alloc(50_000_000)]),
      'images/logo_main.png': Buffer.concat([
        png(400, 272).subarray(0, 33),
        deflateSync(Buffer.alloc(100_000_000)),
      ]),
      'images/logo_small.png': `<!DOCTYPE svg [<!ENTITY a "&a;&a;">]><svg ${'a="'.repeat(30_000)}`,
    },
    ...{ file: 'manifest.json', message: /images\/logo\.png is 130×101/u },
  },
  {
    name: '20 000 files',
    files: Object.fromEntries(times(20_000, (i) => [`images/${String(i)}.bak`, ''])),
    ...{ file: 'manifest.json', message: /./u },
  },
  {
    name: 'widgets of texts that make regular expressions slow',
    files: { ...slowTexts, 'i18n/en.json': '{' },
    ...{ file: 'i18n/en.json', message: /breaks off here/u },
  },
  {
    name: '1000 widgets',
    files: {
      ...Object.fromEntries(times(1000, (i) => [`w${String(i)}/manifest.json`, manifest])),
      'i18n/en.json': '{',
    },
    ...{ file: 'i18n/en.json', message: /breaks off here/u },
  },
];
