import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../base/usage-error.js';
import { quote } from '../text/quote.js';

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
  if (!isPattern.test(path)) throw new UsageError(`There is no file or folder ${quote(path)}.`);
  const { globSync } = await import('tinyglobby');
  const matches = globSync(path, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  if (matches.length > 0) return matches.sort();
  throw new UsageError(`No file or folder matches ${quote(path)}.`);
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
