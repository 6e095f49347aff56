import { findPath } from './find-path.js';
import { limits, plainIn, readJson } from './limits.js';
import { imageOf } from './image.js';
import { localeFileOf, skippedFile } from './locale-file.js';
import { Manifest } from './manifest.js';
import { PlainValue } from './plain-value.js';
import { isWidget } from './sign.js';
import { valuesIn } from './values-in.js';
/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * for each document that is linted.
 */
export class Widget {
    files;
    before;
    #manifest;
    #localeFiles;
    #localeFilesByName;
    #firstLeftOut;
    #folders = new Map();
    #images = new Map();
    /** @param before the same widget before the change that is looked at, where that is known */
    constructor(files, before) {
        this.files = files;
        this.before = before;
    }
    /** The manifest as it lies in the folder, without places, or undefined where there is none that can be read. */
    get manifest() {
        const bytes = readJson(this.files, 'manifest.json');
        const plain = bytes && plainIn(bytes);
        if (plain === undefined)
            return undefined;
        if (plain !== this.#manifest?.root.plain)
            this.#manifest = new Manifest(new PlainValue(plain), this);
        return this.#manifest;
    }
    /** Whether there is such a folder; where there is none, nothing can be said of missing files. */
    get exists() {
        return this.files.list('') !== undefined;
    }
    /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
    get isWidget() {
        const bytes = readJson(this.files, 'manifest.json');
        return bytes !== undefined && isWidget(plainIn(bytes), this.files);
    }
    /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are none. */
    get localeFiles() {
        this.#localeFiles ??= this.#readLocaleFiles();
        return this.#localeFiles;
    }
    /** The file of `i18n` from which on all are left out, because there is too much of them. */
    get firstLeftOut() {
        return this.localeFiles.length > 0 ? this.#firstLeftOut : undefined;
    }
    /** The locale file of a code, in exactly this case; undefined where the folder has no such name. */
    localeFile(code) {
        this.#localeFilesByName ??= new Map(this.localeFiles.map((file) => [file.name, file]));
        return this.#localeFilesByName.get(`${code}.json`);
    }
    #readLocaleFiles() {
        // A disk that is blind to case would open `I18N` too.
        if (!this.list('').some(({ name }) => name === 'i18n'))
            return [];
        const names = this.list('i18n')
            .filter(({ name, kind }) => kind !== 'folder' && /^[^._].*\.json$/iu.test(name))
            .map(({ name }) => name)
            .sort();
        let [bytes, values] = [0, 0];
        return names.map((name, index) => {
            if (this.#firstLeftOut !== undefined)
                return skippedFile(name);
            const content = readJson(this.files, `i18n/${name}`);
            bytes += content?.length ?? 0;
            values += content && bytes <= limits.localeBytes ? valuesIn(content) : 0;
            const isTooMuch = index >= limits.localeFiles || bytes > limits.localeBytes || values > limits.localeValues;
            if (!isTooMuch)
                return localeFileOf(name, content);
            this.#firstLeftOut = name;
            return skippedFile(name);
        });
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
