import type { FolderEntry, WidgetFiles } from './files.js';
/**
 * A widget folder on the disk.
 *
 * File contents are kept between calls and read again when modification time or size have changed, so that an editor
 * that keeps the process alive is told the truth.
 */
export declare class DiskFiles implements WidgetFiles {
    #private;
    /** @param root absolute path of the widget folder */
    constructor(root: string);
    list(folder: string): readonly FolderEntry[] | undefined;
    read(path: string, limit?: number): Uint8Array | undefined;
    size(path: string): number | undefined;
}
