import { isAbsolute, relative } from 'node:path';

/** A path as people read it: relative to a folder where it lies inside, with `/` on every system. */
export function displayPath(path: string, folder: string): string {
  const inside = relative(folder, path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.replaceAll('\\', '/');
}
