import type { FolderEntry } from './files.js';
/** Whether a file or folder is one that no widget uses, by its name: it must not be uploaded. */
export declare function isUnused({ name, kind }: FolderEntry): boolean;
