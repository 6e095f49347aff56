import { unshipped } from '../platform/files.js';
import { loadedFolders } from '../widget/package-files.js';
import { isUnused } from '../widget/unused-file.js';
import type { Widget } from '../widget/widget.js';

/** What nobody uploads on purpose; the results of a build may be a part of the widget. */
const folders = new Set(unshipped.folders.filter((name) => name !== 'dist'));

/**
 * The files of an archive that are not part of a widget, by their paths; a folder of them once, with `/` behind it.
 *
 * @param paths of files, and of folders with `/` behind them
 */
export function junkAmong(paths: readonly string[], widget: Widget | undefined): readonly string[] {
  const loaded = widget ? loadedFolders(widget) : new Set();
  const found = paths.flatMap((path) => {
    const names = path.split('/');
    const upTo = (index: number): string => names.slice(0, index + 1).join('/');
    const last = names.length - 1;
    const at = names.findIndex(
      (name, index) => isJunkName(name, index < last) && !loaded.has(upTo(index)),
    );
    return at < 0 ? [] : [upTo(at) + (at < last ? '/' : '')];
  });
  return [...new Set(found)].sort();
}

function isJunkName(name: string, isFolder: boolean): boolean {
  if (name === '') return false;
  if (isUnused({ name, kind: isFolder ? 'folder' : 'file' })) return true;
  if (unshipped.beginnings.some((beginning) => name.startsWith(beginning))) return true;
  if (isFolder) return folders.has(name);
  const lower = name.toLowerCase();
  return (
    unshipped.names.includes(lower) || unshipped.endings.some((ending) => lower.endsWith(ending))
  );
}
