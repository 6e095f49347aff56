import { relative } from 'node:path';
import { groupBy } from '../../base/group-by.js';
import { relativeInside } from '../../base/relative-inside.js';
import { withSlashes } from '../../base/with-slashes.js';
import { repositoryRoot } from '../repository-root.js';
import { GitError, records, type Git } from './git.js';
import { Repository } from './repository.js';

/** A folder that a search came to. */
export interface SearchedFolder {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of a file in it. */
  readonly file: string;
  /** Absolute path of the folder that the search began in. */
  readonly start: string;
}

/**
 * The folders that git ignores and has no such file of, although it does not ignore where the search began. If git can't
 * say it, there are none.
 */
export function gitIgnored(searched: readonly SearchedFolder[]): ReadonlySet<string> {
  const groups = groupBy(searched, ({ folder }) => repositoryRoot(folder) ?? '');
  return new Set(
    [...groups].flatMap(([root, group]) => (root === '' ? [] : ignoredIn(root, group))),
  );
}

function ignoredIn(root: string, searched: readonly SearchedFolder[]): readonly string[] {
  // A name that begins with a colon would be more than a name.
  const nameOf = (path: string): string => `./${withSlashes(relative(root, path))}`;
  const asked = searched.flatMap(({ folder, file, start }) =>
    [folder, file, start].filter((path) => relativeInside(root, path)).map(nameOf),
  );
  const input = [...new Set(asked)].map((path) => `${path}\0`).join('');
  const git = input === '' ? undefined : gitIn(root);
  if (!git) return [];
  const ignored = new Set(records(git.try(['check-ignore', '-z', '--stdin'], input).stdout));
  return searched
    .filter(({ folder, file, start }) => {
      const [isIgnored, isFileIgnored, isStartIgnored] = [folder, file, start].map((path) =>
        ignored.has(nameOf(path)),
      );
      return isIgnored && isFileIgnored && !isStartIgnored;
    })
    .map(({ folder }) => folder);
}

/** Git with settings of ours; undefined if there is none, or if the repository is not trusted. */
function gitIn(root: string): Git | undefined {
  try {
    return Repository.open(root, { isLiteral: false })?.git;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
