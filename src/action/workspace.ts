import { lstatSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { relativeInside } from '../base/relative-inside.js';

/**
 * Whether a path that lies in the workspace by its name is led out of it, or nowhere, by a link, which may have come
 * with the checkout and then is a stranger's. What the workflow itself names outside is not meant.
 */
export function isLedOut(path: string, workspace: string): boolean {
  if (relativeInside(workspace, path) === undefined) return false;
  try {
    return relativeInside(realpathSync(workspace), realpathSync(existing(path))) === undefined;
  } catch {
    return true;
  }
}

function existing(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    return existing(dirname(path));
  }
}
