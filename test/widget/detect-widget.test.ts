import { describe, expect, it } from 'vitest';
import { otherSigns, ownSigns } from '../../src/platform/manifest-signs.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { isWidget } from '../../src/widget/detect-widget.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';

const filesOf = (files: FileTree) => new DiskFiles(temporaryFolder(files));
const none = filesOf({});
const neighbors = filesOf({ 'script.js': '', 'i18n/en.json': {} });

describe('a manifest is one of a widget', () => {
  it.each([
    { widget: { short_description: '' } },
    { widget: { interface_version: 2 } },
    { widget: { init_once: null } },
    { widget: { locale: [] } },
    { widget: { installation: true } },
    { widget: { support: {} } },
    { widget: { secret_key: 'x' } },
    { widget: { is_showcase: false } },
    { widget: { name: 'x', version: '1' } },
    { widget: { code: 'x', description: 'y' } },
    { widget: { locations: [], settings: {} } },
    { locations: [], settings: {} },
    { locations: ['settings'], settings: null },
    { locations: [], widget: {} },
    JSON.parse('{ "__proto__": 1, "widget": { "locale": [] } }') as unknown,
  ])('%j', (root) => {
    expect(isWidget(root, none)).toBe(true);
  });
});

const withoutSign: readonly unknown[] = [
  {},
  { widget: { name: 'x' } },
  { widget: {} },
  { widget: 'x', settings: {} },
  { widget: ['locale'] },
  { widget: null },
  { settings: {} },
  { locations: {}, settings: {} },
  { locations: [] },
  { locale: { en: {} }, version: '1' },
  JSON.parse('{ "__proto__": { "widget": { "locale": [] } } }') as unknown,
  JSON.parse('{ "widget": { "__proto__": { "locale": [] } } }') as unknown,
];

describe('if a manifest carries no sign, the neighbors decide', () => {
  it.each(withoutSign)('%j', (root) => {
    expect(isWidget(root, neighbors)).toBe(true);
    expect(isWidget(root, none)).toBe(false);
  });
});

describe('a manifest is one of a widget by a key that nobody else has, though in the wrong place', () => {
  it.each(ownSigns.keys)('%s', (key) => {
    expect(isWidget({ name: 'x', [key]: 1 }, none)).toBe(true);
    expect(isWidget({ manifest_version: 3, [key]: 1 }, neighbors)).toBe(false);
  });
});

describe('a manifest is one of something else, whatever lies beside it', () => {
  it.each([
    { name: 'App', short_name: 'App', start_url: '/', display: 'standalone', icons: [] },
    { manifest_version: 3, name: 'Extension', default_locale: 'en', version: '1' },
    { name: 'Extension', background: { service_worker: 'script.js' } },
    { domain: 'acme', name: 'Acme', codeowners: [], requirements: [], version: '1.0.0' },
  ])('%j', (root) => {
    expect(isWidget(root, neighbors)).toBe(false);
    const text = JSON.stringify(root);
    expect(isWidget(undefined, neighbors, `${text}]`)).toBe(false);
    expect(isWidget(undefined, neighbors, text.replace(':', ''))).toBe(false);
  });

  it.each(otherSigns.flatMap(({ keys }) => keys))('%s', (key) => {
    expect(isWidget({ [key]: 1 }, neighbors)).toBe(false);
    // A field of the settings may have such a code.
    expect(isWidget({ settings: { [key]: {} } }, neighbors)).toBe(true);
    expect(isWidget(undefined, neighbors, `{ "settings": { "${key}": {} } "a" }`)).toBe(true);
  });
});

describe('if the manifest is broken or not an object, the neighbors decide', () => {
  const roots = [undefined, null, [], ['x'], 1, 'x', true, Number.NaN];

  it.each<[string, FileTree]>([
    ['script.js', { 'script.js': '', 'i18n/en.json': {} }],
    ['a logo', { 'images/logo.png': '', 'i18n/en.json': {} }],
    ['another logo', { 'images/logo_dp.png': '', 'i18n/en.json': {} }],
  ])('it is a widget beside i18n and %s', (_, files) => {
    for (const root of roots) expect(isWidget(root, filesOf(files))).toBe(true);
  });

  it.each<[string, FileTree]>([
    ['nothing', {}],
    ['no texts', { 'i18n/en.txt': '', 'script.js': '' }],
    ['i18n alone', { 'i18n/en.json': {} }],
    ['script.js alone', { 'script.js': '' }],
    ['images alone', { 'images/logo.png': '' }],
    ['a file called i18n', { i18n: '', 'script.js': '' }],
    ['a folder called script.js', { 'i18n/en.json': {}, 'script.js/x': '' }],
    ['other pictures', { 'i18n/en.json': {}, 'images/icon.png': '', 'images/logo.svg': '' }],
    ['other cases', { 'I18N/en.json': {}, 'Script.js': '' }],
  ])('it is not one beside %s', (_, files) => {
    for (const root of roots) expect(isWidget(root, filesOf(files))).toBe(false);
  });
});
