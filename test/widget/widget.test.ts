import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { FolderEntry, WidgetFiles } from '../../src/widget/files.js';
import { Widget } from '../../src/widget/widget.js';

/** A disk that opens a file whatever the case of its name is, as those of Windows and macOS do. */
class CaseBlindFiles implements WidgetFiles {
  readonly opened: string[] = [];

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  list(folder: string): readonly FolderEntry[] | undefined {
    const entries = new Map<string, FolderEntry>();
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const path of Object.keys(this.files)) {
      if (!path.toLowerCase().startsWith(prefix.toLowerCase())) continue;
      const [name = '', ...rest] = path.slice(prefix.length).split('/');
      entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return entries.size === 0 ? undefined : [...entries.values()];
  }

  read(path: string): Uint8Array | undefined {
    this.opened.push(path);
    const found = Object.keys(this.files).find((one) => one.toLowerCase() === path.toLowerCase());
    return found === undefined ? undefined : Buffer.from(this.files[found] ?? '');
  }

  size(path: string): number | undefined {
    return this.read(path)?.length;
  }
}

const manifest = JSON.stringify({ widget: { locale: ['en', 'es', 'PT'] } });

describe('on a disk that is blind to case', () => {
  it('finds a locale file in exactly its case', () => {
    const files = new CaseBlindFiles({
      'manifest.json': manifest,
      'i18n/en.json': '{}',
      'i18n/ES.json': '{}',
      'i18n/pt.JSON': '{}',
    });
    const widget = new Widget(files);
    expect(widget.localeFile('en')?.name).toBe('en.json');
    for (const code of ['es', 'EN', 'pt', 'PT', 'pt.JSON']) {
      expect(widget.localeFile(code), code).toBeUndefined();
    }
    expect(widget.localeFile('ES')?.code).toBe('ES');
    expect(widget.manifest?.parsedLocaleFiles.map(({ name }) => name)).toEqual(['en.json']);
  });

  it('opens no other name than a listed one', () => {
    const files = new CaseBlindFiles({ 'manifest.json': manifest, 'i18n/ES.json': '{}' });
    expect(new Widget(files).manifest?.parsedLocaleFiles).toEqual([]);
    expect(files.opened).toEqual(['manifest.json', 'i18n/ES.json']);
  });

  it('knows the folder by its name too', () => {
    const files = new CaseBlindFiles({ 'manifest.json': manifest, 'I18n/en.json': '{}' });
    expect(new Widget(files).localeFiles).toEqual([]);
  });
});

describe('a widget', () => {
  it('has its locale files in the order of their names, each in its state', () => {
    const widget = new Widget(
      new CaseBlindFiles({
        'manifest.json': manifest,
        'i18n/pt.json': '[]',
        'i18n/en.json': '\uFEFF{ "a": "x", }',
        'i18n/es.json': '{',
        'i18n/._en.json': 'x',
        'i18n/_en.json': '{}',
        'i18n/en.json.bak': '{}',
        'i18n/old/en.json': '{}',
      }),
    );
    expect(widget.localeFiles).toEqual([
      { name: 'en.json', code: 'en', state: 'parsed', tree: { a: 'x' } },
      { name: 'es.json', code: 'es', state: 'broken', tree: {} },
      { name: 'pt.json', code: 'pt', state: 'broken', tree: {} },
    ]);
  });

  it('has the manifest if it can be read as JSON of some kind', () => {
    const manifestOf = (text: string) =>
      new Widget(new CaseBlindFiles({ 'manifest.json': text })).manifest?.root.plain;
    expect(manifestOf('{ "a": 1 }')).toEqual({ a: 1 });
    expect(manifestOf('{ "a": 1, } // x')).toEqual({ a: 1 });
    expect(manifestOf('{')).toBeUndefined();
    expect(new Widget(new CaseBlindFiles({})).manifest).toBeUndefined();
  });

  it('is one by the sign of its manifest or by its neighbors', () => {
    const isWidget = (files: Record<string, string>) =>
      new Widget(new CaseBlindFiles(files)).isWidget;
    expect(isWidget({ 'manifest.json': manifest })).toBe(true);
    expect(isWidget({ 'manifest.json': '{}', 'script.js': '', 'i18n/en.json': '{}' })).toBe(true);
    expect(
      isWidget({ 'manifest.json': '{ "icons": [] ', 'script.js': '', 'i18n/en.json': '{}' }),
    ).toBe(false);
    expect(isWidget({ 'Manifest.JSON': manifest })).toBe(true);
    expect(isWidget({ 'manifest.json': '{', 'script.js': '', 'i18n/en.json': '{}' })).toBe(true);
    expect(isWidget({ 'manifest.json': '{' })).toBe(false);
    expect(isWidget({ 'script.js': '', 'i18n/en.json': '{}' })).toBe(false);
  });
});
