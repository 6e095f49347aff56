import type { ReportContext } from './report.js';

/** How paths of Windows begin, in which `\` and `/` are the same and capitals don't count. */
const windows = /^(?:[a-z]:|\\\\)/iu;

/** A path as people read it: relative to a folder if it lies inside, with `/` on every system. */
export function displayPath(path: string, folder: string): string {
  const isWindows = windows.test(folder);
  const [whole, top] = isWindows ? [withSlashes(path), withSlashes(folder)] : [path, folder];
  const start = top.endsWith('/') ? top : `${top}/`;
  const isSame = (one: string, other: string): boolean =>
    isWindows ? one.toLowerCase() === other.toLowerCase() : one === other;
  if (isSame(whole, top)) return '.';
  return isSame(whole.slice(0, start.length), start) ? whole.slice(start.length) : whole;
}

/** The path of a linted file or folder as a report prints it. */
export function shownPath(path: string, { cwd, rootOf }: ReportContext): string {
  return displayPath(path, rootOf?.(path) ?? cwd);
}

/** Whether a printed path begins at the root of a disk. */
export function isAbsolute(path: string, { cwd }: Pick<ReportContext, 'cwd'>): boolean {
  return path.startsWith('/') || (windows.test(cwd) && windows.test(path));
}

/** The folder that a file or folder lies in, by its absolute path; the separator before its name stays out. */
export function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf('/'), windows.test(path) ? path.lastIndexOf('\\') : -1);
  return path.slice(0, Math.max(end, 0)) || path.slice(0, end + 1);
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
