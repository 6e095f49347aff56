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
export function findPath(
  list: (folder: string) => readonly FolderEntry[],
  path: string,
): FoundPath | undefined {
  let found = '';
  let exact = true;
  for (const wanted of path.split('/')) {
    const { names, inLowerCase } = namesIn(list(found));
    const name = names.has(wanted) ? wanted : inLowerCase.get(wanted.toLowerCase());
    if (name === undefined) return undefined;
    exact &&= name === wanted;
    found = found === '' ? name : `${found}/${name}`;
  }
  return { path: found, exact };
}

interface Names {
  readonly names: ReadonlySet<string>;
  /** The first of the names that are alike but for their case. */
  readonly inLowerCase: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly FolderEntry[], Names>();

/** A manifest may ask for as many paths as a folder has names, so each list of them is gone through once. */
function namesIn(entries: readonly FolderEntry[]): Names {
  const found = known.get(entries) ?? indexOf(entries);
  known.set(entries, found);
  return found;
}

function indexOf(entries: readonly FolderEntry[]): Names {
  const names = entries.map(({ name }) => name).sort();
  const inLowerCase = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!inLowerCase.has(key)) inLowerCase.set(key, name);
  }
  return { names: new Set(names), inLowerCase };
}
