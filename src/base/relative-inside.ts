import { isAbsolute, relative, sep } from 'node:path';

/** The way from a folder to a path that is the folder itself or lies in it by its name; undefined if it does not. */
export function relativeInside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way.split(sep)[0] === '..' || isAbsolute(way) ? undefined : way;
}
