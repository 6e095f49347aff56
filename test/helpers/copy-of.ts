import type { Tree } from '../../src/sources/memory.js';

/** The same files as arrays of their own, as another process would read them. */
export function copyOf(tree: Tree): Tree {
  return new Map([...tree].map(([path, bytes]) => [path, bytes.slice()]));
}
