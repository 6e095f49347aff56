import { findPath } from './find-path.js';
import { imageOf } from './image.js';
import { localeFileOf } from './locale-file.js';
import { Manifest } from './manifest.js';
import { decode, parseDocument, parsePlain } from './parse.js';
import { isWidget } from './sign.js';
const documents = new WeakMap();
/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * for each document that is linted.
 */
export class Widget {
    files;
    before;
    #manifest;
    #localeFiles;
    #folders = new Map();
    #images = new Map();
    /** @param before the same widget before the change that is looked at, where that is known */
    constructor(files, before) {
        this.files = files;
        this.before = before;
    }
    /** The manifest as it lies in the folder, or undefined where there is none that can be read. */
    get manifest() {
        const bytes = this.files.read('manifest.json');
        if (!bytes)
            return undefined;
        if (!documents.has(bytes))
            documents.set(bytes, parseDocument(decode(bytes)));
        const root = documents.get(bytes);
        if (root !== this.#manifest?.root)
            this.#manifest = root && new Manifest(root, this);
        return this.#manifest;
    }
    /** Whether there is such a folder; where there is none, nothing can be said of missing files. */
    get exists() {
        return this.files.list('') !== undefined;
    }
    /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
    get isWidget() {
        const bytes = this.files.read('manifest.json');
        if (!bytes)
            return false;
        return isWidget(parsePlain(decode(bytes)), this.files);
    }
    /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are none. */
    get localeFiles() {
        this.#localeFiles ??= this.#readLocaleFiles();
        return this.#localeFiles;
    }
    #readLocaleFiles() {
        // A disk that is blind to case would open `I18N` too.
        if (!this.list('').some(({ name }) => name === 'i18n'))
            return [];
        return this.list('i18n')
            .filter(({ name, kind }) => kind !== 'folder' && /^[^._].*\.json$/iu.test(name))
            .map(({ name }) => localeFileOf(this.files, name))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** The locale file of a code, in exactly this case; undefined where the folder has no such name. */
    localeFile(code) {
        return this.localeFiles.find(({ name }) => name === `${code}.json`);
    }
    /** The names in a folder, none where there is no such folder. */
    list(folder) {
        const entries = this.#folders.get(folder) ?? this.files.list(folder) ?? [];
        this.#folders.set(folder, entries);
        return entries;
    }
    /** The file or folder at a path, also where it is named in another case; undefined where there is none. */
    find(path) {
        return findPath((folder) => this.list(folder), path);
    }
    /** What the file at a path is as a picture. */
    image(path) {
        const image = this.#images.get(path) ?? imageOf(this.files, path);
        this.#images.set(path, image);
        return image;
    }
}
