import type { FolderEntry } from './files.js';

/** A file or folder of a widget, by its path from the widget folder. */
export interface WalkedEntry extends FolderEntry {
  readonly path: string;
}

/**
 * Files and folders of a widget, in the order of their paths.
 *
 * @param list the names in a folder
 * @param isClosed whether to leave out what is in a folder
 */
export function walk(
  list: (folder: string) => readonly FolderEntry[],
  isClosed: (entry: WalkedEntry) => boolean,
): readonly WalkedEntry[] {
  const found: WalkedEntry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of list(folder)) {
      const entry = { name, kind, path: folder === '' ? name : `${folder}/${name}` };
      found.push(entry);
      if (kind === 'folder' && !isClosed(entry)) folders.push(entry.path);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
