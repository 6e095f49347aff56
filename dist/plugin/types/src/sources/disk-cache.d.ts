import { type Stats } from 'node:fs';
import { DiskFiles } from './disk.js';
import type { FolderEntry } from '../widget/files.js';
/**
 * A widget folder on the disk whose files are kept between one look and the next, as ESLint looks at each file of a
 * widget by itself. They are read again when modification time or size have changed, so that an editor that keeps the
 * process alive gets the truth.
 */
export declare class CachedDiskFiles extends DiskFiles {
    #private;
    list(folder: string): readonly FolderEntry[] | undefined;
    read(path: string, limit?: number): Uint8Array | undefined;
    size(path: string): number | undefined;
    /** Whether every answer that was given would be given again. */
    get isUnchanged(): boolean;
    protected content(path: string, limit: number, file: number, stat: Stats): Uint8Array;
}
