import { listIndex, listTree } from './plumbing.js';
import { Repository } from './repository.js';

/**
 * Whether git knows a file or folder: in its index or in the last commit. Not if there is no git, or no repository that it
 * trusts.
 *
 * @param file absolute path, where nothing has to be
 * @param folder absolute path of a folder above it that exists
 */
export function isKnown(file: string, folder: string): boolean {
  try {
    const repository = Repository.open(folder);
    const path = repository?.pathOf(file);
    if (!repository || path === undefined) return false;
    const { git } = repository;
    const head = repository.commit('HEAD');
    return [listIndex(git), listTree(git, head)].some(
      (files) => files.entries.has(path) || files.list(path) !== undefined,
    );
  } catch {
    return false;
  }
}
