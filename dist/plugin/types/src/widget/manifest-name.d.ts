import type { FolderEntry } from './files.js';
/** The only name under which the platform finds a manifest. */
export declare const manifestName = "manifest.json";
/** Whether a file is a manifest by its name, or would be in the right case. */
export declare function isManifestName(name: string): boolean;
/** The name of the manifest among what is in a folder: the right one, or the first in a wrong case; files before folders. */
export declare function manifestAmong(entries: Iterable<FolderEntry>): string | undefined;
