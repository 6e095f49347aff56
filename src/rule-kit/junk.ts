import { isJunk } from 'junk';
import { sources, styleSources, unused } from '../platform/files.js';

/**
 * The files of an archive that are no part of a widget, by their paths; a folder of them once, with `/` behind it.
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
  // What tools keep for themselves is hidden.
  if (isJunk(name) || name.startsWith('.')) return true;
  if (isFolder) return unused.folders.includes(name);
  const lower = name.toLowerCase();
  if (unused.names.includes(lower)) return true;
  return [...unused.endings, ...styleSources, ...sourceEndings].some((ending) =>
    lower.endsWith(ending),
  );
}

/** Scripts that no browser runs as they are; `.js` is what it runs. */
const sourceEndings = sources.endings.filter((ending) => !ending.endsWith('js'));
