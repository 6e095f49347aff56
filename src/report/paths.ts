import { isAbsolute, relative } from 'node:path';
import { withSlashes } from '../widget/with-slashes.js';
import type { ReportContext } from './report.js';

/** Whether a path is a folder itself or lies in it, by its name alone. */
export function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/u.test(inside) && !isAbsolute(inside);
}

/** A path as people read it: relative to a folder where it lies inside, with `/` on every system. */
export function displayPath(path: string, folder: string): string {
  return withSlashes(isInside(path, folder) ? relative(folder, path) || '.' : path);
}

/** The path of a linted file or folder as a report prints it. */
export function shownPath(path: string, { cwd, rootOf }: ReportContext): string {
  return displayPath(path, rootOf?.(path) ?? cwd);
}
