import type { FolderEntry, WidgetFiles } from '../widget/files.js';
/** A widget folder as it is at one moment: what was read of it is kept, so that each file is opened once. */
export declare class MemoizedFiles implements WidgetFiles {
    #private;
    constructor(files: WidgetFiles);
    list(folder: string): readonly FolderEntry[] | undefined;
    read(path: string, limit?: number): Uint8Array | undefined;
    size(path: string): number | undefined;
}
