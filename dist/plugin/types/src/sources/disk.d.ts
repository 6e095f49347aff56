import { type Stats } from 'node:fs';
import type { FolderEntry, WidgetFiles } from '../widget/files.js';
/** A widget folder on the disk. */
export declare class DiskFiles implements WidgetFiles {
    #private;
    protected readonly root: string;
    /** @param root absolute path of the widget folder */
    constructor(root: string);
    list(folder: string): readonly FolderEntry[] | undefined;
    read(path: string, limit?: number): Uint8Array | undefined;
    size(path: string): number | undefined;
    /** Reads what an open file holds, or its first `limit` bytes. */
    protected content(_path: string, limit: number, file: number, { size }: Stats): Uint8Array;
}
