import { isJunk } from 'junk';
import { unshipped } from '../platform/files.js';

/** What nobody uploads on purpose; the results of a build may be a part of the widget. */
const folders = new Set(unshipped.folders.filter((name) => name !== 'dist'));

/**
 * The files of an archive that are not part of a widget, by their paths; a folder of them once, with `/` behind it.
 *
 * @param paths of files, and of folders with `/` behind them
 */
export function junkAmong(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const names = path.split('/');
    const at = names.findIndex((name, index) => isJunkName(name, index < names.length - 1));
    const end = at < names.length - 1 ? '/' : '';
    return at < 0 ? [] : [names.slice(0, at + 1).join('/') + end];
  });
  return [...new Set(found)].sort();
}

function isJunkName(name: string, isFolder: boolean): boolean {
  if (name === '') return false;
  if (isJunk(name) || unshipped.beginnings.some((beginning) => name.startsWith(beginning)))
    return true;
  if (isFolder) return folders.has(name);
  const lower = name.toLowerCase();
  return (
    unshipped.names.includes(lower) || unshipped.endings.some((ending) => lower.endsWith(ending))
  );
}
