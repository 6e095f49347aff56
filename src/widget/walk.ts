import type { FolderEntry } from './files.js';
import { limits } from './limits.js';

/** A file or folder of a widget, by its path from the widget folder. */
export interface WalkedEntry extends FolderEntry {
  readonly path: string;
}

/**
 * Files and folders of a widget, in the order of their paths. Of widgets inside one another each goes through those below it
 * again, so that there is an end to how far.
 *
 * @param list the names in a folder
 * @param isClosed whether to leave out what is in a folder
 */
export function walk(
  list: (folder: string) => readonly FolderEntry[],
  isClosed: (entry: WalkedEntry) => boolean,
): readonly WalkedEntry[] {
  const found: WalkedEntry[] = [];
  const folders = [{ folder: '', level: 0 }];
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { folder, level } = next;
    for (const { name, kind } of list(folder)) {
      const entry = { name, kind, path: folder === '' ? name : `${folder}/${name}` };
      found.push(entry);
      const isOpen = kind === 'folder' && level < limits.folderLevels && !isClosed(entry);
      if (isOpen) folders.push({ folder: entry.path, level: level + 1 });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
