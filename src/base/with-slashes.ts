import { sep } from 'node:path';

/** A path of this system with `/` between its names, as people read it and files name it. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
