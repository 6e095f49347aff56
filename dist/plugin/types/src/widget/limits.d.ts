import type { WidgetFiles } from './files.js';
import { JsonText } from './json-text.js';
/**
 * How much of a widget is looked at, so that no file of a stranger takes all time or memory. The largest widget known
 * has files of a few kilobytes with some hundred values.
 */
export declare const limits: {
    /** Bytes of a file with a text. */
    readonly bytes: number;
    /** Commas, colons and opening brackets of a JSON file, also in its texts: no value is without one of them. */
    readonly values: 50000;
    /** Levels of a JSON file. */
    readonly levels: 100;
    /** Folders inside one another that are searched for files that the widget does not use, or that changed. */
    readonly folderLevels: 30;
    /** Folders inside one another that are searched for widgets: the time to open a file grows with them. */
    readonly searchLevels: 100;
    /** Files in `i18n`. */
    readonly localeFiles: 200;
    /** Bytes of all files in `i18n` together. */
    readonly localeBytes: number;
    /** The same characters in all files of `i18n` together. */
    readonly localeValues: 200000;
    /** Scripts, styles, templates and other text files, and their bytes together. */
    readonly textFiles: 1000;
    readonly textBytes: number;
    /** Levels of the tree of a script: each takes some of the stack. */
    readonly scriptLevels: 1000;
    /** Places of a style that its parser stumbles over; ordinary styles have a few. */
    readonly styleMistakes: 100;
    /** Places of the locale files that are compared with the references that lead nowhere. */
    readonly comparisons: 1000000;
    /** Findings of one file, of one widget, and of all widgets together: the last two are the same. */
    readonly fileFindings: 10000;
    readonly findings: 50000;
    /** Secrets of a manifest, each in all ways to write it, that are looked for in findings. */
    readonly secrets: 100;
    /** Bytes of a file with suppressions, which is enough for 50 000 files. */
    readonly suppressionsBytes: number;
    /** Bytes of an archive; the largest known has two million. */
    readonly archiveBytes: number;
    /** Files and folders in an archive. */
    readonly archiveEntries: 5000;
    /** Bytes of all files of an archive together, unpacked. */
    readonly unpackedBytes: number;
    /** How many times its size an archive may become, if what it becomes is more than `freeBytes`. */
    readonly archiveRatio: 100;
    readonly freeBytes: number;
    /** Texts that the braces of one pattern stand for, and those of all patterns of a configuration. */
    readonly braces: 100;
    readonly allBraces: 10000;
    /** Bytes of a configuration, its patterns in one place, and the characters of one. */
    readonly configBytes: number;
    readonly patterns: 100;
    readonly patternLength: 200;
};
/** Reads a file with a text, or as much of it as says that it is too large. */
export declare function readText(files: WidgetFiles, path: string): Uint8Array | undefined;
/** The content of a JSON file; undefined if there is too much of it to look at. */
export declare function jsonIn(bytes: Uint8Array): JsonText | undefined;
/** What a JSON file has more of than is looked at, as the end of a sentence; undefined for every ordinary file. */
export declare function exceededLimit(bytes: Uint8Array): string | undefined;
