import type { WidgetFiles } from './files.js';
/** A tree of texts, groups and whatever else a locale file holds. */
export type LocaleTree = Readonly<Record<string, unknown>>;
/** One file of `i18n/`. */
export interface LocaleFile {
    /** File name such as `en.json`. */
    readonly name: string;
    /** The name without its ending. */
    readonly code: string;
    /** Whether the file can be read and holds an object. */
    readonly state: 'unreadable' | 'broken' | 'parsed';
    /** The content; empty unless `parsed`. */
    readonly tree: LocaleTree;
}
/** Reads a file of `i18n/`; its content is parsed once for each state of the file. */
export declare function localeFileOf(files: WidgetFiles, name: string): LocaleFile;
/** The value at a path of keys, or undefined where the path ends early. */
export declare function valueAt(tree: unknown, path: readonly string[]): unknown;
