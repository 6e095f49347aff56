import { type Content } from './content.js';
import { type FoundPath } from './find-path.js';
import type { JsonText } from './json-text.js';
import { type Image } from './image.js';
import { type LocaleFile } from './locale-file.js';
import { Manifest } from './manifest.js';
import type { FolderEntry, WidgetFiles } from './files.js';
/**
 * A widget folder as it is at one moment: every question is answered once and then from memory, so make a new one
 * if the folder may have changed.
 */
export declare class Widget {
    #private;
    readonly files: WidgetFiles;
    readonly before?: Widget | undefined;
    /** @param before the same widget before the change that is looked at, if that is known */
    constructor(files: WidgetFiles, before?: Widget | undefined);
    /** The text of a JSON file, or undefined if it can't be read or there is too much of it. */
    json(path: string): JsonText | undefined;
    /** What a file that is not JSON says, or undefined if it can't be read or there is too much of it. */
    text(path: string): Content | undefined;
    /** How the file of the manifest is named, which may be in a wrong case. */
    get manifestPath(): string;
    /** The manifest, or undefined if there is none that can be read. */
    get manifest(): Manifest | undefined;
    /** Whether the folder has a readable file of the manifest's name, in whatever case. */
    get hasManifest(): boolean;
    /** Whether there is such a folder; if there is none, nothing can be said of missing files. */
    get exists(): boolean;
    /** Whether the folder is a Kommo widget and not the place of some other `manifest.json`. */
    get isWidget(): boolean;
    /** Every `i18n/*.json`, in the order of their names; files of archivers and editors (`._en.json`) are not. */
    get localeFiles(): readonly LocaleFile[];
    /** The file of `i18n` from which on all are left out, because there is too much of them. */
    get firstSkippedLocale(): string | undefined;
    /** The locale file of a code, in exactly this case; undefined if the folder has no such name. */
    localeFile(code: string): LocaleFile | undefined;
    /** The names in a folder, none if there is no such folder. */
    list(folder: string): readonly FolderEntry[];
    /** The file or folder at a path, even if it is named in another case; undefined if there is none. */
    find(path: string): FoundPath | undefined;
    /** What the file at a path is as a picture. */
    image(path: string): Image;
}
