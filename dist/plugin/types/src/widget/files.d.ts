/** A name in a folder. */
export interface FolderEntry {
    readonly name: string;
    readonly kind: 'file' | 'folder' | 'other';
}
/**
 * What is needed of the place a widget lies in: a folder on the disk today, a git tree or an archive alike.
 *
 * Paths are relative to the widget folder and separated by `/`. Nothing throws: what is absent, unreadable,
 * outside the folder or no regular file is `undefined`.
 */
export interface WidgetFiles {
    /** Whether it is an archive, in which only that lies which is uploaded. */
    readonly isArchive?: boolean;
    /** The names in a folder; the widget folder itself is `''`. */
    list(folder: string): readonly FolderEntry[] | undefined;
    /** The content, or its first `limit` bytes. The same array is returned until the file has changed. */
    read(path: string, limit?: number): Uint8Array | undefined;
    /** The size in bytes. */
    size(path: string): number | undefined;
}
