import type { FolderEntry } from './files.js';
/** A file or folder as it is really named. */
export interface FoundPath {
    readonly path: string;
    /** Whether it is named exactly as it was asked for; if not, only some disks would open it. */
    readonly exact: boolean;
}
/**
 * Looks for a path name by name in what the folders list, so that the disk's own opinion of upper and lower case does
 * not count, and nothing but listed names is ever opened.
 */
export declare function findPath(list: (folder: string) => readonly FolderEntry[], path: string): FoundPath | undefined;
