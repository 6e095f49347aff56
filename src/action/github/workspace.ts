import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { relativeInside } from '../../base/relative-inside.js';

/**
 * Whether a path that lies in the workspace by its name is led out of it, or nowhere, by a link, which may have come
 * with the checkout and then is a stranger's. What the workflow itself names outside is not meant.
 */
export function escapesByLink(path: string, workspace: string): boolean {
  if (relativeInside(workspace, path) === undefined) return false;
  try {
    return relativeInside(realpathSync(workspace), realpathSync(existing(path))) === undefined;
  } catch {
    return true;
  }
}

/**
 * The folders from one up to the workspace, by their real paths, whose owner the runner chose. None if it lies elsewhere.
 */
export function foldersUpTo(workspace: string | undefined, path: string): readonly string[] {
  if (!workspace) return [];
  const [top, start] = [realpathSync(workspace), realpathSync(path)];
  const way = relativeInside(top, start);
  if (way === undefined) return [];
  const names = way.split(sep).filter((name) => name !== '');
  return names.reduce((folders, name) => [...folders, join(folders.at(-1) ?? top, name)], [top]);
}

function existing(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    return existing(dirname(path));
  }
}
