import { DiskChange } from '../sources/git/disk-change.js';
import { IndexChange } from '../sources/git/snapshot-change.js';
import { Repository } from '../sources/git/repository.js';
import type { Selection } from '../lint/lint.js';
import { UsageError } from '../base/usage-error.js';
import { quote } from '../text/quote.js';
import { withSlashes } from '../base/with-slashes.js';

/** What `--since` and `--staged` say. */
export interface SelectionOptions {
  readonly since: string | undefined;
  readonly staged: boolean;
}

/**
 * Opens the repository if the arguments ask for what changed in it.
 *
 * @throws UsageError if there is no repository, or nothing to compare with
 */
export function select({ since, staged }: SelectionOptions, cwd: string): Selection {
  const option = staged ? '--staged' : '--since';
  const repository = Repository.open(cwd);
  if (!repository) {
    throw new UsageError(
      `${option} compares with a commit, and ${withSlashes(cwd)} is in no git repository.`,
    );
  }
  if (since === undefined) {
    return { scope: 'widgets', change: new IndexChange(repository, repository.commit('HEAD')) };
  }
  const base = mergeBase(repository, since);
  const change = staged ? new IndexChange(repository, base) : new DiskChange(repository, base);
  return { scope: 'introduced', change, hasBase: true };
}

function mergeBase(repository: Repository, since: string): string {
  const commit = repository.commit(since);
  if (commit === undefined) throw new UsageError(`There is no commit ${quote(since)}.`);
  const head = repository.commit('HEAD');
  const base = head && repository.mergeBase(commit, head);
  if (base) return base;
  const hint = repository.isShallow
    ? ' The clone is shallow; fetch more of its history, as with "git fetch --unshallow".'
    : '';
  throw new UsageError(`${quote(since)} and HEAD have no commit in common.${hint}`);
}
