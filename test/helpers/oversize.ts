import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { png } from './images.js';
import { cleanWidget } from './widgets.js';
import type { FileTree } from './temporary-folder.js';

/** A widget that is too much in some way. */
export interface Oversize {
  readonly name: string;
  readonly files: FileTree;
  /** The file that has the finding that says so. */
  readonly file: string;
  readonly message: RegExp;
}

const base = cleanWidget();
const manifest = base['manifest.json'] as { widget: object; settings: object };
const english = base['i18n/en.json'] as object;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const members = (count: number, value: (index: number) => unknown): object =>
  Object.fromEntries(many(count, (index) => [`k${String(index)}`, value(index)]));
const nested = (levels: number, open: string, close: string): string =>
  open.repeat(levels) + close.repeat(levels);
const withWidget = (more: object): FileTree => ({
  'manifest.json': { ...manifest, widget: { ...manifest.widget, ...more } },
});
const withRoot = (more: object): FileTree => ({ 'manifest.json': { ...manifest, ...more } });
/** The manifest with something written into it that no object of JavaScript can hold. */
const withText = (text: string): FileTree => ({
  'manifest.json': JSON.stringify(manifest, null, 2).replace(/\{/u, () => `{${text},`),
});
const inTexts = (text: string): FileTree => ({
  'i18n/en.json': { ...english, widget: { name: text, description: text, short_description: text } },
});

const mb = 2 ** 20;
const tooLong = /^The file is not checked, because it has more than 1048576 bytes/u;
const tooMany = /^The file is not checked, because it has more than 50000 values/u;
const tooDeep = /^The file is not checked, because it has more than 100 levels/u;
const any = /./u;

/** All that could stop a linter, each with the finding that it ends in. */
export const oversizes: readonly Oversize[] = [
  ...['manifest.json', 'i18n/en.json'].flatMap((file): Oversize[] => [
    { name: `${file}: 100 000 levels of arrays`, files: { [file]: nested(100_000, '[', ']') }, file, message: tooMany },
    { name: `${file}: 100 000 levels of objects`, files: { [file]: nested(100_000, '{"a":', '}') }, file, message: tooMany },
    { name: `${file}: 40 000 levels`, files: { [file]: nested(40_000, '[', ']') }, file, message: tooDeep },
    { name: `${file}: 200 000 brackets that nothing closes`, files: { [file]: '('.repeat(200_000) }, file, message: any },
    { name: `${file}: 50 MB`, files: { [file]: `{"a":"${'x'.repeat(50_000_000)}"}` }, file, message: tooLong },
    { name: `${file}: a million keys`, files: { [file]: members(1_000_000, () => 1) }, file, message: tooLong },
    { name: `${file}: 60 000 keys`, files: { [file]: members(60_000, () => 1) }, file, message: tooMany },
    { name: `${file}: one key 20 000 times`, files: { [file]: `{"widget":{"locale":["en"]${',"name":"x"'.repeat(20_000)}}}` }, file, message: any },
    { name: `${file}: 24 000 keys`, files: { [file]: { ...manifest, ...members(24_000, () => 'x') } }, file, message: any },
    { name: `${file}: 49 000 commas too many`, files: { [file]: `[1${',1,'.repeat(24_000)}]` }, file, message: any },
    { name: `${file}: 100 000 comments`, files: { [file]: `${'/**/'.repeat(100_000)}{}` }, file, message: any },
    { name: `${file}: 900 brackets around brackets`, files: { [file]: `{"a": ${'('.repeat(900)}1${')'.repeat(900)}}` }, file, message: any },
    { name: `${file}: a number of a million digits`, files: { [file]: `{"widget":{"version":${'9'.repeat(1_000_000)}}}` }, file, message: any },
    { name: `${file}: 1e999`, files: { [file]: '{"widget":{"locale":["en"],"version":1e999,"interface_version":-1e999}}' }, file, message: any },
    { name: `${file}: no UTF-8`, files: { [file]: Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(100_000, 0xff), Buffer.from('"}')]) }, file, message: any },
    { name: `${file}: UTF-16`, files: { [file]: Buffer.from(`\uFEFF${JSON.stringify(manifest)}`, 'utf16le') }, file, message: any },
    { name: `${file}: nothing but lone surrogates`, files: { [file]: `{"widget":{"locale":["en"],"name":"${'\\ud800'.repeat(100_000)}"}}` }, file, message: any },
    { name: `${file}: names of JavaScript`, files: { [file]: JSON.stringify({ ...manifest, constructor: { name: 1 }, toString: {} }).replace('{', '{"__proto__":{"widget":1},') }, file, message: any },
    { name: `${file}: a million line ends`, files: { [file]: `{${'\r\n'.repeat(500_000)}}` }, file, message: any },
    { name: `${file}: a million odd blanks`, files: { [file]: `{${'\u00A0'.repeat(500_000)}}` }, file, message: any },
  ]),
  { name: '12 000 settings', files: withRoot({ settings: members(12_000, () => ({ name: 'settings.x', type: 'txt' })) }), file: 'manifest.json', message: any },
  { name: '40 000 locations', files: withRoot({ locations: many(40_000, (i) => `lcard-${String(i)}`) }), file: 'manifest.json', message: any },
  { name: '40 000 equal locations', files: withRoot({ locations: many(40_000, () => `lcard-1`) }), file: 'manifest.json', message: any },
  { name: '10 000 languages', files: withWidget({ locale: many(10_000, (i) => `x${String(i)}`) }), file: 'manifest.json', message: any },
  { name: '10 000 languages with files', files: { ...withWidget({ locale: many(10_000, (i) => `x${String(i)}`) }), ...Object.fromEntries(many(10_000, (i) => [`i18n/x${String(i)}.json`, '{"a":"b"}'])) }, file: 'manifest.json', message: /^The folder "i18n" has more than 200 files/u },
  { name: '200 languages that lack 900 keys each', files: { ...withWidget({ locale: many(200, (i) => `x${String(i)}`) }), 'i18n/x0.json': members(900, () => 'x'), ...Object.fromEntries(many(199, (i) => [`i18n/x${String(i + 1)}.json`, '{"a":"b"}'])) }, file: 'manifest.json', message: any },
  { name: '20 000 tour images', files: withRoot({ tour: { is_tour: true, tour_images: { en: many(20_000, (i) => `images/${String(i)}.png`) } } }), file: 'manifest.json', message: any },
  { name: '10 000 menu items', files: withRoot({ locations: ['widget_page'], left_menu: members(5_000, () => ({ title: 'a.b', submenu: { a: { title: 'a.c' } }, sort: { after: 'x' } })) }), file: 'manifest.json', message: any },
  { name: '10 000 references to nowhere', files: withRoot({ settings: members(9_000, (i) => ({ name: `settings.x${String(i)}`, type: 'text', required: true })) }), file: 'manifest.json', message: any },
  ...[' ', '.', 'a.', '<', '<a ', '<a href="', '&', '&#', '#', 'http://', 'a@', '-', '1.', '\\', '/', '../', '%2e', '"', '\u00A0', '\u200B', 'www.', 'amo', 'kommo ', '<!--', '<b>', 'rgb(', '0', '🇰', 'e\u0301'].flatMap((piece): Oversize[] => {
    const text = piece.repeat(Math.floor(150_000 / piece.length));
    return [
      { name: `texts of ${JSON.stringify(piece)} in the manifest`, files: withRoot({ widget: { ...manifest.widget, name: text, version: text, support: { link: text, email: text } }, locations: ['settings', 'mobile_card', 'sms', text], mobile: { color: text, frame_url: text }, sms: { endpoint: `https://${text}` } }), file: 'manifest.json', message: any },
      { name: `texts of ${JSON.stringify(piece)} in a locale file`, files: inTexts(text), file: 'i18n/en.json', message: any },
      { name: `keys and codes of ${JSON.stringify(piece)}`, files: { ...withRoot({ widget: { ...manifest.widget, locale: ['en', text], [text]: 1 }, [text]: 1, settings: { [text]: { name: text, type: text } } }) }, file: 'manifest.json', message: any },
    ];
  }),
  { name: 'pictures that lie', files: {
      'images/logo.png': Buffer.concat([png(1, 1).subarray(0, 16), Buffer.alloc(8, 0xff), png(1, 1).subarray(24)]),
      'images/logo_main.png': Buffer.concat([Buffer.from('\xff\xd8', 'latin1'), ...many(20_000, () => Buffer.from('\xff\xe0\0\x02', 'latin1'))]),
      'images/logo_medium.png': Buffer.from(`GIF89a${'\xff'.repeat(70_000)}`, 'latin1'),
      'images/logo_min.png': Buffer.from(`RIFF\xff\xff\xff\xffWEBPVP8X${'\xff'.repeat(70_000)}`, 'latin1'),
      'images/logo_small.png': Buffer.concat([Buffer.from('\xff\xd8\xff\xe1\xff\xff', 'latin1'), Buffer.alloc(70_000)]),
    }, file: 'manifest.json', message: any },
  { name: 'a picture of 50 MB', files: { 'images/logo.png': Buffer.concat([png(130, 100), Buffer.alloc(50_000_000)]) }, file: 'manifest.json', message: any },
  { name: 'a picture that unpacks to 1 GB', files: { 'images/logo.png': Buffer.concat([png(130, 100).subarray(0, 33), deflateSync(Buffer.alloc(100_000_000))]) }, file: 'manifest.json', message: any },
  { name: 'an SVG without an end', files: { 'images/logo.png': Buffer.from(`<svg ${'a="'.repeat(30_000)}`) }, file: 'manifest.json', message: any },
  { name: 'an SVG of entities', files: { 'images/logo.png': Buffer.from(`<!DOCTYPE svg [${many(99, (i) => `<!ENTITY a${String(i + 1)} "&a${String(i)};&a${String(i)};">`).join('')}]><svg>&a99;</svg>`) }, file: 'manifest.json', message: any },
  { name: '20 000 files', files: Object.fromEntries(many(20_000, (i) => [`images/${String(i)}.txt`, ''])), file: 'manifest.json', message: any },
];
