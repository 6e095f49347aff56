import { statSync } from 'node:fs';

/** Whether a path leads to a folder; not if it leads in a circle, or on below a file. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
