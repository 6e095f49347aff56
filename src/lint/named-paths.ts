import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fdir } from 'fdir';
import { UsageError } from '../base/usage-error.js';
import { quotePath, withSlashes } from '../base/with-slashes.js';
import { isFolder } from '../sources/is-folder.js';

/** What makes a pattern of a path, for shells that hand it on as it is. */
const isPattern = /[*?[{]|[!+@]\(/u;

/**
 * The paths that a user meant: patterns become what they match, and a path that is absent has to be one that git knows,
 * so that it was deleted and is not misspelled.
 *
 * @param paths relative ones start at `cwd`
 * @throws UsageError if one leads nowhere
 */
export async function resolvePaths(
  paths: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const resolved: string[] = [];
  for (const path of paths) {
    if (existsSync(resolve(cwd, path))) resolved.push(path);
    else resolved.push(...(await resolveAbsent(path, cwd)));
  }
  return resolved;
}

async function resolveAbsent(path: string, cwd: string): Promise<readonly string[]> {
  if (await isKnownToGit(resolve(cwd, path))) return [path];
  if (!isPattern.test(path)) throw new UsageError(`There is no file or folder ${quotePath(path)}.`);
  const matches = await expand(path, cwd);
  if (matches.length > 0) return matches;
  throw new UsageError(`No file or folder matches ${quotePath(path)}.`);
}

/** The absolute paths of files and folders that a pattern matches, in their order; not those in `node_modules` or `.git`. */
async function expand(pattern: string, cwd: string): Promise<readonly string[]> {
  const parts = withSlashes(pattern).split('/');
  const start = parts.findIndex((part) => isPattern.test(part));
  const root = resolve(
    cwd,
    `${parts.slice(0, start).join('/')}/`.replace(/^\/$/u, start > 0 ? '/' : '.'),
  );
  const rest = parts.slice(start).join('/');
  if (!isFolder(root)) return [];
  const { minimatch } = await import('minimatch');
  return new fdir()
    .withFullPaths()
    .withDirs()
    .withMaxDepth(rest.includes('**') ? Infinity : parts.length - start)
    .exclude((name) => name === 'node_modules' || name === '.git')
    .crawl(root)
    .sync()
    .map((path) => resolve(path))
    .filter((path) => minimatch(withSlashes(relative(root, path)), rest))
    .sort();
}

/** Whether an absent file or folder is in the index or was in the last commit. */
async function isKnownToGit(file: string): Promise<boolean> {
  // Only who names what is absent waits for git.
  const { isKnown } = await import('../sources/git/known-file.js');
  return isKnown(file, existingFolder(file));
}

function existingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : existingFolder(folder);
}
