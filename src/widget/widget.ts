import { contentIn, type Content } from './content.js';
import { findPath, type FoundPath } from './find-path.js';
import type { JsonText } from './json-text.js';
import { jsonIn, limits, readText } from './limits.js';
import { imageOf, type Image } from './image.js';
import { localeFileOf, skippedFile, type LocaleFile } from './locale-file.js';
import { Manifest } from './manifest.js';
import type { FolderEntry, WidgetFiles } from './files.js';
import { isWidget } from './detect-widget.js';
import { manifestAmong, manifestName } from './manifest-name.js';
import { valuesIn } from './values-in.js';

/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * if the folder may have changed.
 */
export class Widget {
  #manifestPath: string | undefined;
  #manifest: Manifest | undefined;
  #localeFiles: readonly LocaleFile[] | undefined;
  #localeFilesByName: ReadonlyMap<string, LocaleFile> | undefined;
  #firstLeftOut: string | undefined;
  readonly #folders = new Map<string, readonly FolderEntry[]>();
  readonly #images = new Map<string, Image>();

  /** @param before the same widget before the change that is looked at, if that is known */
  constructor(
    readonly files: WidgetFiles,
    readonly before?: Widget,
  ) {}

  /** The text of a JSON file, or undefined if it can't be read or there is too much of it. */
  json(path: string): JsonText | undefined {
    const bytes = readText(this.files, path);
    return bytes && jsonIn(bytes);
  }

  /** What a file that is not JSON says, or undefined if it can't be read or there is too much of it. */
  text(path: string): Content | undefined {
    const bytes = readText(this.files, path);
    return bytes && bytes.length <= limits.bytes ? contentIn(path, bytes) : undefined;
  }

  /** How the file of the manifest is named, which may be in a wrong case. */
  get manifestPath(): string {
    this.#manifestPath ??= manifestAmong(this.list('')) ?? manifestName;
    return this.#manifestPath;
  }

  /** The manifest, or undefined if there is none that can be read. */
  get manifest(): Manifest | undefined {
    const root = this.json(this.manifestPath)?.root;
    if (root && root !== this.#manifest?.root) this.#manifest = new Manifest(root, this);
    return root && this.#manifest;
  }

  /** Whether the folder has a readable file of the manifest's name, in whatever case. */
  get hasManifest(): boolean {
    return this.files.size(this.manifestPath) !== undefined;
  }

  /** Whether there is such a folder; if there is none, nothing can be said of missing files. */
  get exists(): boolean {
    return this.files.list('') !== undefined;
  }

  /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
  get isWidget(): boolean {
    const path = this.manifestPath;
    if (!this.list('').some(({ name }) => name === path)) return false;
    const json = this.json(path);
    return isWidget(json?.value, this.files, json?.text);
  }

  /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are not. */
  get localeFiles(): readonly LocaleFile[] {
    this.#localeFiles ??= this.#readLocaleFiles();
    return this.#localeFiles;
  }

  /** The file of `i18n` from which on all are left out, because there is too much of them. */
  get firstSkippedLocale(): string | undefined {
    return this.localeFiles.length > 0 ? this.#firstLeftOut : undefined;
  }

  /** The locale file of a code, in exactly this case; undefined if the folder has no such name. */
  localeFile(code: string): LocaleFile | undefined {
    this.#localeFilesByName ??= new Map(this.localeFiles.map((file) => [file.name, file]));
    return this.#localeFilesByName.get(`${code}.json`);
  }

  #readLocaleFiles(): readonly LocaleFile[] {
    // A disk that is blind to case would open `I18N` too.
    if (!this.list('').some(({ name }) => name === 'i18n')) return [];
    const names = this.list('i18n')
      .filter(({ name, kind }) => kind !== 'folder' && /^[^._].*\.json$/iu.test(name))
      .map(({ name }) => name)
      .sort();
    let bytes = 0;
    const contents: Uint8Array[] = [];
    return names.map((name, index) => {
      if (this.#firstLeftOut !== undefined) return skippedFile(name);
      const content = readText(this.files, `i18n/${name}`);
      bytes += content?.length ?? 0;
      if (content) contents.push(content);
      const isTooMuch =
        index >= limits.localeFiles ||
        bytes > limits.localeBytes ||
        hasTooManyValues(contents, bytes);
      if (!isTooMuch) return localeFileOf(name, content);
      this.#firstLeftOut = name;
      return skippedFile(name);
    });
  }

  /** The names in a folder, none if there is no such folder. */
  list(folder: string): readonly FolderEntry[] {
    const entries = this.#folders.get(folder) ?? this.files.list(folder) ?? [];
    this.#folders.set(folder, entries);
    return entries;
  }

  /** The file or folder at a path, even if it is named in another case; undefined if there is none. */
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

/** No file has more values than bytes, so that few have to be counted. */
function hasTooManyValues(contents: readonly Uint8Array[], bytes: number): boolean {
  if (bytes <= limits.localeValues) return false;
  return contents.reduce((sum, content) => sum + valuesIn(content), 0) > limits.localeValues;
}
