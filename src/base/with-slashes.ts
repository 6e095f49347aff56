import { sep } from 'node:path';

/** A path of this system with `/` between its names, as people read it and files name it. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

/** A path that people have to find or to copy, quoted in full, however long it is. */
export function quotePath(path: string): string {
  return JSON.stringify(withSlashes(path));
}
