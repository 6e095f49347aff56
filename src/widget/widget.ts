import { localeFileOf, type LocaleFile } from './locale-file.js';
import type { JsonValue } from './json-value.js';
import { Manifest } from './manifest.js';
import type { WidgetFiles } from './files.js';
import { decode, parseDocument, parsePlain } from './parse.js';
import { hasWidgetNeighbours, isWidgetManifest } from './sign.js';

const documents = new WeakMap<Uint8Array, JsonValue | undefined>();

/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * for each document that is linted.
 */
export class Widget {
  #localeFiles: readonly LocaleFile[] | undefined;

  constructor(readonly files: WidgetFiles) {}

  /** The manifest as it lies in the folder, or undefined where there is none that can be read. */
  get manifest(): Manifest | undefined {
    const bytes = this.files.read('manifest.json');
    if (!bytes) return undefined;
    if (!documents.has(bytes)) documents.set(bytes, parseDocument(decode(bytes)));
    const root = documents.get(bytes);
    return root && new Manifest(root, this);
  }

  /** Whether there is such a folder; where there is none, nothing can be said of missing files. */
  get exists(): boolean {
    return this.files.list('') !== undefined;
  }

  /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
  get isWidget(): boolean {
    const bytes = this.files.read('manifest.json');
    if (!bytes) return false;
    const root = parsePlain(decode(bytes));
    if (typeof root === 'object' && root !== null && !Array.isArray(root))
      return isWidgetManifest(root);
    return hasWidgetNeighbours(this.files);
  }

  /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are none. */
  get localeFiles(): readonly LocaleFile[] {
    this.#localeFiles ??= (this.files.list('i18n') ?? [])
      .filter(({ name, kind }) => kind !== 'folder' && /^[^._].*\.json$/iu.test(name))
      .map(({ name }) => localeFileOf(this.files, name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return this.#localeFiles;
  }

  /** The locale file of a code, in exactly this case; undefined where the folder has no such name. */
  localeFile(code: string): LocaleFile | undefined {
    return this.localeFiles.find(({ name }) => name === `${code}.json`);
  }
}
