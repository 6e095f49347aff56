import type { FolderEntry } from './files.js';

/** A file or folder as it is really named. */
export interface FoundPath {
  readonly path: string;
  /** Whether it is named exactly as it was asked for; where not, only some disks would open it. */
  readonly exact: boolean;
}

/**
 * Looks for a path name by name in what the folders list, so that the disk's own opinion of upper and lower case does
 * not count, and nothing but listed names is ever opened.
 */
export function findPath(
  list: (folder: string) => readonly FolderEntry[],
  path: string,
): FoundPath | undefined {
  let found = '';
  let exact = true;
  for (const wanted of path.split('/')) {
    const entries = list(found);
    const name = entries.some((entry) => entry.name === wanted)
      ? wanted
      : nameInOtherCase(entries, wanted);
    if (name === undefined) return undefined;
    exact &&= name === wanted;
    found = found === '' ? name : `${found}/${name}`;
  }
  return { path: found, exact };
}

function nameInOtherCase(entries: readonly FolderEntry[], wanted: string): string | undefined {
  return entries
    .map(({ name }) => name)
    .sort()
    .find((name) => name.toLowerCase() === wanted.toLowerCase());
}
