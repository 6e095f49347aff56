import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it, vi } from 'vitest';
import plugin from '../../src/index.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';

const names = [
  'require-locale-files',
  'no-undeclared-locale-files',
  'no-missing-locale-keys',
  'no-extra-locale-keys',
  'no-unresolved-references',
  'valid-support',
] as const;

/** An editor: one process that lints whatever text is in a window, again and again. */
class Editor {
  readonly root: string;
  readonly #linter = new Linter({ cwd: '/' });

  constructor(
    files: FileTree,
    readonly settings: Record<string, unknown> = {},
  ) {
    this.root = temporaryFolder(files);
  }

  lint(file: string, content: unknown): string[] {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    const config = {
      ...plugin.configs.recommended[0],
      settings: this.settings,
      rules: Object.fromEntries(names.map((name) => [`kommo-widget/${name}`, 'error'])),
    } as Linter.Config;
    return this.#linter
      .verify(text, config, { filename: join(this.root, file) })
      .map(({ ruleId, message }) => ruleId?.replace('kommo-widget/', '') ?? message);
  }

  write(files: FileTree): void {
    writeFiles(this.root, files);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }
}

const manifest = {
  widget: {
    locale: ['en', 'es'],
    name: 'widget.name',
    support: { email: 'help@acme.test' },
  },
};
const texts = { widget: { name: 'Acme' }, more: 'x' };

describe('an editor that keeps the process alive is given the truth about', () => {
  it('a locale file that is changed, deleted and restored', () => {
    const editor = new Editor({
      'manifest.json': manifest,
      'i18n/en.json': texts,
      'i18n/es.json': texts,
    });
    const lint = () => editor.lint('manifest.json', manifest);
    for (let round = 0; round < 3; round += 1) {
      expect(lint()).toEqual([]);
      editor.write({ 'i18n/es.json': { widget: { nome: 'Acme' }, more: 'x' } });
      expect(lint()).toEqual(['no-unresolved-references']);
      editor.write({ 'i18n/es.json': '{ "widget": ' });
      expect(lint()).toEqual([]);
      editor.remove('i18n/es.json');
      expect(lint()).toEqual(['require-locale-files']);
      editor.write({ 'i18n/ES.json': texts });
      expect(lint()).toEqual(['require-locale-files']);
      renameSync(join(editor.root, 'i18n/ES.json'), join(editor.root, 'i18n/es.json'));
      expect(lint()).toEqual([]);
      editor.write({ 'i18n/pt.json': texts });
      expect(lint()).toEqual(['no-undeclared-locale-files']);
      editor.remove('i18n/pt.json');
      expect(lint()).toEqual([]);
      editor.remove('i18n');
      expect(lint()).toEqual(['require-locale-files', 'require-locale-files']);
      editor.write({ 'i18n/en.json': texts, 'i18n/es.json': texts });
    }
  });

  it('a locale file that is replaced by a folder, by a link out and by one that stays in', () => {
    const editor = new Editor({ 'i18n/en.json': texts, 'i18n/es.json': texts });
    const outside = temporaryFolder({ 'es.json': texts });
    const lint = () => editor.lint('manifest.json', manifest);
    expect(lint()).toEqual([]);
    editor.remove('i18n/es.json');
    mkdirSync(join(editor.root, 'i18n/es.json'));
    expect(lint()).toEqual(['require-locale-files']);
    editor.remove('i18n/es.json');
    symlinkSync(join(outside, 'es.json'), join(editor.root, 'i18n/es.json'));
    expect(lint()).toEqual(['require-locale-files']);
    editor.remove('i18n/es.json');
    symlinkSync('en.json', join(editor.root, 'i18n/es.json'));
    expect(lint()).toEqual([]);
  });

  it('the primary locale and the manifest, while another locale is open', () => {
    const editor = new Editor({
      'manifest.json': manifest,
      'i18n/en.json': texts,
      'i18n/es.json': texts,
    });
    const lint = (content: unknown = texts) => editor.lint('i18n/es.json', content);
    expect(lint()).toEqual([]);
    expect(lint({ widget: { name: 'Acme' } })).toEqual(['no-missing-locale-keys']);
    editor.write({ 'i18n/en.json': { ...texts, less: 'y' } });
    expect(lint()).toEqual(['no-missing-locale-keys']);
    editor.write({ 'i18n/en.json': { widget: texts.widget } });
    expect(lint()).toEqual(['no-extra-locale-keys']);
    editor.write({ 'i18n/en.json': '{' });
    expect(lint()).toEqual([]);
    editor.write({ 'i18n/en.json': { widget: texts.widget } });
    editor.write({ 'manifest.json': { widget: { ...manifest.widget, locale: ['es', 'en'] } } });
    expect(lint()).toEqual([]);
    editor.write({ 'manifest.json': { name: 'Another product' } });
    expect(lint()).toEqual([]);
    editor.write({ 'manifest.json': manifest });
    expect(lint()).toEqual(['no-extra-locale-keys']);
    editor.remove('manifest.json');
    expect(lint()).toEqual([]);
  });

  it('the text in the window, not the one on the disk', () => {
    const editor = new Editor({ 'manifest.json': manifest, 'i18n/en.json': texts });
    const window = { widget: { ...manifest.widget, locale: ['en'] } };
    expect(editor.lint('manifest.json', manifest)).toEqual(['require-locale-files']);
    expect(editor.lint('manifest.json', window)).toEqual([]);
    expect(editor.lint('manifest.json', manifest)).toEqual(['require-locale-files']);
  });
});

describe('a file is of a widget', () => {
  const faulty = { widget: { locale: [] } };

  it.each([
    'manifest.json',
    'deep/er/manifest.json',
    'i18n/manifest.json',
    'with space/юникод/manifest.json',
  ])('named %s', (file) => {
    expect(new Editor({ [file]: faulty }).lint(file, faulty)).toEqual(['valid-support']);
  });

  it.each(['Manifest.json', 'MANIFEST.JSON'])('named %s by mistake', (file) => {
    expect(new Editor({ [file]: faulty }).lint(file, faulty)).toContain('valid-support');
  });

  it('and not named in another case beside the right name', () => {
    const editor = new Editor({ 'manifest.json': faulty, 'Manifest.json': faulty });
    expect(editor.lint('Manifest.json', faulty)).toEqual([]);
  });

  it.each(['my.manifest.json', 'package.json', 'manifest.jsonc'])('and not named %s', (file) => {
    // If no configuration matches the name, ESLint says so.
    expect(new Editor({ [file]: faulty }).lint(file, faulty)).not.toContain('valid-support');
  });

  it('if the manifest is not an object and the neighbors are those of a widget', () => {
    const editor = new Editor({
      'manifest.json': '[]',
      'script.js': '',
      'i18n/en.json': texts,
      'i18n/es.json': {},
    });
    expect(editor.lint('manifest.json', '[]')).toEqual([]);
    expect(editor.lint('i18n/es.json', {})).toEqual([]);
  });

  it('if the configuration says so', () => {
    const settings = { 'kommo-widget': { widget: true } };
    const bare = { widget: {} };
    expect(new Editor({}).lint('manifest.json', bare)).toEqual([]);
    expect(new Editor({}, settings).lint('manifest.json', bare)).toEqual(['valid-support']);
    expect(new Editor({}, settings).lint('i18n/en.json', {})).toEqual([]);
    for (const odd of [null, 1, 'x', { widget: 'yes' }, { widget: 1 }]) {
      const editor = new Editor({}, { 'kommo-widget': odd });
      expect(editor.lint('manifest.json', bare)).toEqual([]);
    }
  });
});

it('a thousand keys in ten languages are compared in one pass, and each gap is named once', () => {
  const codes = ['en', 'es', 'pt', 'tr', 'id', 'ru', 'de', 'fr', 'it', 'pl'];
  const keys = Array.from({ length: 1000 }, (_, index) => `key${String(index)}`);
  const all = { group: Object.fromEntries(keys.map((key) => [key, key])) };
  const some = { group: Object.fromEntries(keys.slice(500).map((key) => [key, key])) };
  const editor = new Editor({
    'manifest.json': { widget: { ...manifest.widget, locale: codes } },
    ...Object.fromEntries(codes.map((code) => [`i18n/${code}.json`, all])),
  });
  const parse = vi.spyOn(JSON, 'parse');
  const hasOwn = vi.spyOn(Object, 'hasOwn');
  for (const code of codes.slice(1)) {
    const found = editor.lint(`i18n/${code}.json`, some);
    expect(found).toEqual(Array.from({ length: 500 }, () => 'no-missing-locale-keys'));
  }
  const looks = hasOwn.mock.calls.length;
  const texts = parse.mock.calls.length;
  vi.restoreAllMocks();
  // Each text that is linted is parsed for itself, and the files on the disk once.
  expect(texts).toBeLessThan(4 * codes.length);
  expect(looks).toBeLessThan(4 * codes.length * keys.length);
});
