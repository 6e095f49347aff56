import type { Widget } from './widget.js';
/**
 * The paths of the files that belong to a widget and go into its archive, in their order. What people keep beside them is
 * left out: hidden files, configuration, tests, sources and results of a build, programs for Node, other widgets. What the
 * name of a folder or the words of a program say is a guess, so that they belong to the widget if it names the file.
 */
export declare function packageFiles(widget: Widget): readonly string[];
/** The folders that seem to lie beside a widget by their names, and that it loads files from. */
export declare function loadedFolders(widget: Widget): ReadonlySet<string>;
/** Whether a file that lies in the folder of a widget belongs to it, by its path. */
export declare function isPackageFile(widget: Widget, path: string): boolean;
/** The text files of a widget beside its manifest and texts, up to where there are too many of them. */
export interface TextFiles {
    readonly paths: readonly string[];
    /** The first that is left out. */
    readonly firstSkipped?: string;
}
export declare function textFiles(widget: Widget): TextFiles;
/** Whether a file is read as text, by its path. */
export declare function isTextPath(path: string): boolean;
/** Whether others wrote a script or a style that a widget brings along, by its path and its text. */
export declare function isLibrary(path: string, text: string): boolean;
