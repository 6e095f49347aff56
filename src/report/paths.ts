import { relativeInside } from '../base/relative-inside.js';
import { withSlashes } from '../base/with-slashes.js';
import type { ReportContext } from './report.js';

/** A path as people read it: relative to a folder if it lies inside, with `/` on every system. */
export function displayPath(path: string, folder: string): string {
  const way = relativeInside(folder, path);
  return way === '' ? '.' : withSlashes(way ?? path);
}

/** The path of a linted file or folder as a report prints it. */
export function shownPath(path: string, { cwd, rootOf }: ReportContext): string {
  return displayPath(path, rootOf?.(path) ?? cwd);
}
