import { findPath, type FoundPath } from './find-path.js';
import { imageOf, type Image } from './image.js';
import { localeFileOf, type LocaleFile } from './locale-file.js';
import type { JsonValue } from './json-value.js';
import { Manifest } from './manifest.js';
import type { FolderEntry, WidgetFiles } from './files.js';
import { decode, parseDocument, parsePlain } from './parse.js';
import { isWidget } from './sign.js';

const documents = new WeakMap<Uint8Array, JsonValue | undefined>();

/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * for each document that is linted.
 */
export class Widget {
  #manifest: Manifest | undefined;
  #localeFiles: readonly LocaleFile[] | undefined;
  readonly #folders = new Map<string, readonly FolderEntry[]>();
  readonly #images = new Map<string, Image>();

  /** @param before the same widget before the change that is looked at, where that is known */
  constructor(
    readonly files: WidgetFiles,
    readonly before?: Widget,
  ) {}

  /** The manifest as it lies in the folder, or undefined where there is none that can be read. */
  get manifest(): Manifest | undefined {
    const bytes = this.files.read('manifest.json');
    if (!bytes) return undefined;
    if (!documents.has(bytes)) documents.set(bytes, parseDocument(decode(bytes)));
    const root = documents.get(bytes);
    if (root !== this.#manifest?.root) this.#manifest = root && new Manifest(root, this);
    return this.#manifest;
  }

  /** Whether there is such a folder; where there is none, nothing can be said of missing files. */
  get exists(): boolean {
    return this.files.list('') !== undefined;
  }

  /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
  get isWidget(): boolean {
    const bytes = this.files.read('manifest.json');
    if (!bytes) return false;
    return isWidget(parsePlain(decode(bytes)), this.files);
  }

  /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are none. */
  get localeFiles(): readonly LocaleFile[] {
    this.#localeFiles ??= this.#readLocaleFiles();
    return this.#localeFiles;
  }

  #readLocaleFiles(): readonly LocaleFile[] {
    // A disk that is blind to case would open `I18N` too.
    if (!this.list('').some(({ name }) => name === 'i18n')) return [];
    return this.list('i18n')
      .filter(({ name, kind }) => kind !== 'folder' && /^[^._].*\.json$/iu.test(name))
      .map(({ name }) => localeFileOf(this.files, name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The locale file of a code, in exactly this case; undefined where the folder has no such name. */
  localeFile(code: string): LocaleFile | undefined {
    return this.localeFiles.find(({ name }) => name === `${code}.json`);
  }

  /** The names in a folder, none where there is no such folder. */
  list(folder: string): readonly FolderEntry[] {
    const entries = this.#folders.get(folder) ?? this.files.list(folder) ?? [];
    this.#folders.set(folder, entries);
    return entries;
  }

  /** The file or folder at a path, also where it is named in another case; undefined where there is none. */
  find(path: string): FoundPath | undefined {
    return findPath((folder) => this.list(folder), path);
  }

  /** What the file at a path is as a picture. */
  image(path: string): Image {
    const image = this.#images.get(path) ?? imageOf(this.files, path);
    this.#images.set(path, image);
    return image;
  }
}
