import type { FolderEntry } from './files.js';

/** The only name under which the platform finds a manifest. */
export const manifestName = 'manifest.json';

/** Whether a file is a manifest by its name, or would be in the right case. */
export function isManifestName(name: string): boolean {
  return name.toLowerCase() === manifestName;
}

/** The name of the manifest among what is in a folder: the right one, or the first in a wrong case; files before folders. */
export function manifestAmong(entries: Iterable<FolderEntry>): string | undefined {
  const found = [...entries].filter(({ name }) => isManifestName(name));
  const files = found.filter(({ kind }) => kind !== 'folder');
  const names = (files.length > 0 ? files : found).map(({ name }) => name).sort();
  return names.includes(manifestName) ? manifestName : names[0];
}
