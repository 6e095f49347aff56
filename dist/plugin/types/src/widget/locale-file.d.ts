/** A tree of texts, groups and whatever else a locale file holds. */
export type LocaleTree = Readonly<Record<string, unknown>>;
/** One file of `i18n/`. */
export interface LocaleFile {
    /** File name such as `en.json`. */
    readonly name: string;
    /** The name without its ending. */
    readonly code: string;
    /** Whether the file can be read and holds texts; `skipped` is one of which there is too much to look at. */
    readonly state: 'unreadable' | 'broken' | 'skipped' | 'parsed';
    /** The content; empty unless `parsed`. */
    readonly tree: LocaleTree;
}
/** @param bytes the content, or undefined if the file can't be read */
export declare function localeFileOf(name: string, bytes: Uint8Array | undefined): LocaleFile;
/** A file of `i18n/` that is not looked at. */
export declare function skippedFile(name: string): LocaleFile;
/** The value at a path of keys, or undefined if the path ends early. */
export declare function valueAt(tree: unknown, path: readonly string[]): unknown;
