import type { FolderEntry } from './files.js';
/** A file or folder of a widget, by its path from the widget folder. */
export interface WalkedEntry extends FolderEntry {
    readonly path: string;
}
/**
 * Files and folders of a widget, in the order of their paths. Of widgets inside one another each goes through those below it
 * again, so that there is an end to how far.
 *
 * @param list the names in a folder
 * @param isClosed whether to leave out what is in a folder
 */
export declare function walk(list: (folder: string) => readonly FolderEntry[], isClosed: (entry: WalkedEntry) => boolean): readonly WalkedEntry[];
