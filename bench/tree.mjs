import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const locales = ['en', 'es', 'pt'];

/** What is planted, each for one finding; a widget with several has those that follow each other here. */
const defects = [
  ({ manifest }) => (manifest.mobile.color = '2f7d6b'),
  ({ texts }) => delete texts.pt.labels.text_3,
  ({ manifest }) => (manifest.widget.init_once = 'N'),
  ({ images }) => delete images['logo_main.png'],
  ({ manifest }) => (manifest.settings.api_key.type = 'string'),
  ({ texts }) => (texts.es.labels.text_extra = 'De más'),
  ({ manifest }) => (manifest.widget.support = {}),
  ({ manifest }) => manifest.locations.push('everywere'),
  ({ texts }) => delete texts.es.labels.text_5,
  ({ manifest }) => (manifest.widget.description = 'widget.descriptoin'),
  ({ manifest }) => (manifest.dp.settings.days.type = 'number'),
  ({ manifest }) => (manifest.dp.webhook_url = 'http://api.parcelmint.io/pipeline'),
  ({ texts }) => (texts.pt.labels.text_extra = 'A mais'),
];

/** How many findings the widgets of a tree have, in turn: a tenth none, a tenth many, three on average. */
const findings = [0, 2, 2, 3, 2, 2, 3, 2, 2, 12];

/**
 * Writes widgets below a folder, the same ones for the same arguments.
 *
 * @param {string} root an absolute path; what is there is removed
 * @param {{ widgets: number, keys?: number, each?: number, seed?: number }} options `keys` is how many texts a locale
 * file has; `each` how many findings every widget has, if not as many as widgets have on average
 */
export function writeTree(root, { widgets, keys = 40, each, seed = 1 }) {
  rmSync(root, { recursive: true, force: true });
  const random = randomFrom(seed);
  const pictures = picturesFrom(random);
  for (let index = 0; index < widgets; index += 1) {
    const widget = {
      manifest: manifestOf(index),
      texts: Object.fromEntries(locales.map((code) => [code, textsOf(code, keys, random)])),
      images: { ...pictures },
      script: scriptOf(random),
    };
    const count = each ?? findings[index % findings.length];
    for (let at = 0; at < count; at += 1) defects[(index + at) % defects.length](widget);
    writeWidget(join(root, `widget-${String(index).padStart(4, '0')}`), widget);
  }
}

function writeWidget(folder, { manifest, texts, images, script }) {
  for (const name of ['i18n', 'images']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(join(folder, 'manifest.json'), json(manifest));
  for (const [code, tree] of Object.entries(texts))
    writeFileSync(join(folder, 'i18n', `${code}.json`), json(tree));
  for (const [name, bytes] of Object.entries(images))
    writeFileSync(join(folder, 'images', name), bytes);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function manifestOf(index) {
  const named = (name) => ({ name, type: 'text', required: true });
  return {
    widget: {
      name: 'widget.name',
      description: 'widget.description',
      short_description: 'widget.short_description',
      version: `1.${index % 20}.0`,
      interface_version: 2,
      init_once: false,
      locale: locales,
      installation: true,
      support: { link: 'https://help.parcelmint.io', email: 'help@parcelmint.io' },
    },
    locations: [
      'lcard-1',
      'ccard-0',
      'settings',
      'advanced_settings',
      'digital_pipeline',
      'salesbot_designer',
      'mobile_card',
    ],
    settings: {
      login: named('settings.login'),
      api_key: { name: 'settings.api_key', type: 'pass', required: true },
      warehouse: { name: 'settings.warehouse', type: 'custom', required: false },
    },
    dp: {
      settings: { comment: named('dp.comment'), days: named('dp.days') },
      action_multiple: false,
      webhook_url: 'https://api.parcelmint.io/pipeline',
    },
    advanced: { title: 'advanced.title' },
    salesbot_designer: {
      track_parcel: {
        name: 'salesbot.track',
        settings: { number: { name: 'salesbot.number', type: 'text', manual: false } },
      },
    },
    mobile: { frame_url: 'https://app.parcelmint.io/mobile', color: '#2f7d6b' },
    tour: {
      is_tour: true,
      tour_images: Object.fromEntries(locales.map((code) => [code, [`/images/tour_${code}.png`]])),
      tour_description: 'widget.tour_description',
    },
  };
}

/** A script as long as those of real widgets are: 6 KB, the median of 131. */
function scriptOf(random) {
  const handlers = Array.from(
    { length: 21 },
    (_, index) => `
      self.handle_${index} = function (response) {
        var $list = $('.parcelmint-list-' + self.params.widget_code);
        if (!response || response.status !== ${200 + index}) return false;
        return $list.append('<li>${words(random)}</li>');
      };`,
  );
  const callbacks = ['render', 'init', 'bind_actions', 'settings', 'onSave', 'destroy'].map(
    (name) => `${name}: function () { return true; },`,
  );
  return `define(['jquery'], function ($) {
    return function () {
      var self = this;
      ${handlers.join('\n')}
      this.callbacks = {
        ${callbacks.join('\n        ')}
        dpSettings: function () {},
        advancedSettings: function () {},
        onSalesbotDesignerSave: function (code, params) { return JSON.stringify([]); },
        salesbotDesignerSettings: function () { return { exits: [] }; },
      };
      return this;
    };
  });\n`;
}

/** Texts of a language; those that the manifest names, and others up to the count. */
function textsOf(code, count, random) {
  const text = () => `${code} ${words(random)}`;
  /** @type {Record<string, Record<string, string>>} */
  const tree = {
    widget: {
      name: text(),
      short_description: text(),
      description: text(),
      tour_description: text(),
    },
    settings: { login: text(), api_key: text(), warehouse: text() },
    dp: { comment: text(), days: text() },
    advanced: { title: text() },
    salesbot: { track: text(), number: text() },
    labels: {},
  };
  const named = Object.values(tree).reduce((sum, group) => sum + Object.keys(group).length, 0);
  for (let index = 0; index < count - named; index += 1) tree.labels[`text_${index}`] = text();
  return tree;
}

function words(random) {
  const known = ['parcel', 'lead', 'track', 'send', 'print', 'label', 'order', 'client', 'status'];
  const length = 2 + Math.floor(random() * 6);
  return Array.from({ length }, () => known[Math.floor(random() * known.length)]).join(' ');
}

function picturesFrom(random) {
  const sizes = {
    'logo.png': [130, 100],
    'logo_main.png': [400, 272],
    'logo_medium.png': [240, 84],
    'logo_min.png': [84, 84],
    'logo_small.png': [108, 108],
    'logo_dp.png': [174, 109],
    'tour_en.png': [1188, 616],
    'tour_es.png': [1188, 616],
    'tour_pt.png': [1188, 616],
  };
  return Object.fromEntries(
    Object.entries(sizes).map(([name, [width, height]]) => [name, png(width, height, random)]),
  );
}

/** A black and white picture of noise, as heavy as a drawn one of the same size is. */
function png(width, height, random) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const line = 1 + Math.ceil(width / 8);
  const rows = Buffer.alloc(line * height).map((_, at) =>
    at % line === 0 ? 0 : Math.floor(random() * 256),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}

/** Numbers from 0 to 1 as from Math.random, the same ones for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
