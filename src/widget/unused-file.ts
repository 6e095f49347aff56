import { isJunk } from 'junk';
import { unused } from '../platform/files.js';
import type { FolderEntry } from './files.js';

/** Whether a file or folder is one that no widget uses, by its name: it must not be uploaded. */
export function isUnused({ name, kind }: FolderEntry): boolean {
  if (isJunk(name) || (kind === 'folder' && unused.folders.includes(name))) return true;
  if (kind !== 'file') return false;
  const lower = name.toLowerCase();
  return unused.names.includes(lower) || unused.endings.some((ending) => lower.endsWith(ending));
}
