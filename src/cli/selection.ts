import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { DiskChange } from '../sources/git/disk-change.js';
import { SnapshotChange } from '../sources/git/snapshot-change.js';
import type { Change } from '../sources/git/change.js';
import { Repository } from '../sources/git/repository.js';
import { isFolder } from '../sources/is-folder.js';
import type { Selection } from '../lint/lint.js';
import { UsageError } from '../base/usage-error.js';
import { quote } from '../text/quote.js';
import { withSlashes } from '../base/with-slashes.js';

/** What `--since` and `--staged` say, and the paths beside them. */
export interface SelectionOptions {
  readonly paths: readonly string[];
  readonly since: string | undefined;
  readonly staged: boolean;
}

/** Widgets that are read from one place. */
export interface Part {
  /** Folders and files as the user gave them; none means the current folder. */
  readonly paths: readonly string[];
  readonly selection: Selection;
}

/** The variables in which pre-commit says that it runs, and which commits it compares. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the repository if the arguments ask for what changed in it.
 *
 * Files that are named beside `--staged` and not staged are read from the disk, and before the others: pre-commit passes
 * any files with `--all-files` and `--files`, and does not say so. In a commit it passes no deleted files, and maybe not
 * all names at once, so that its names never keep a staged widget from being linted.
 *
 * @throws UsageError if there is no repository, or nothing to compare with
 */
export function select(options: SelectionOptions, cwd: string, env: Environment): readonly Part[] {
  const { paths, since, staged } = options;
  const option = staged ? '--staged' : '--since';
  const repository = Repository.open(cwd);
  if (!repository) {
    throw new UsageError(
      `${option} compares with a commit, and ${withSlashes(cwd)} is in no git repository.`,
    );
  }
  const onDisk = (): Selection => {
    if (since === undefined) return { scope: 'all' };
    const change = new DiskChange(repository, mergeBase(repository, since));
    return { scope: 'introduced', change, hasBase: true };
  };
  if (!staged) return [{ paths, selection: onDisk() }];
  const change = stagedChange(repository, since, env);
  const files = paths.filter((path) => isFile(resolve(cwd, path)));
  const unchanged = files.filter((path) => !change.isChanged(resolve(cwd, path)));
  const isPreCommit = Boolean(env['PRE_COMMIT']);
  const left = new Set(isPreCommit ? files : unchanged);
  const others = paths.filter((path) => !left.has(path));
  const selection: Selection =
    since === undefined
      ? { scope: 'widgets', change }
      : { scope: 'introduced', change, hasBase: true };
  return [
    ...(unchanged.length > 0 ? [{ paths: unchanged, selection: onDisk() }] : []),
    ...(isPreCommit || others.length > 0 || paths.length === 0
      ? [{ paths: others, selection }]
      : []),
  ];
}

/** What would be committed, or, if pre-commit names two commits as before a push, what the later one has. */
function stagedChange(
  repository: Repository,
  since: string | undefined,
  { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to }: Environment,
): Change {
  if (!from || !to) {
    const base =
      since === undefined ? repository.commit('HEAD') : mergeBase(repository, since, 'HEAD');
    return SnapshotChange.staged(repository, base);
  }
  const [first, last] = [commitOf(repository, from), commitOf(repository, to)];
  const base =
    since === undefined
      ? (repository.mergeBase(first, last) ?? first)
      : mergeBase(repository, since, to);
  return SnapshotChange.at(repository, base, last);
}

/** Whether there is something at a path that is not a folder. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined && !isFolder(path);
}

function mergeBase(repository: Repository, since: string, to = 'HEAD'): string {
  const commit = commitOf(repository, since);
  const head = repository.commit(to);
  const base = head && repository.mergeBase(commit, head);
  if (base) return base;
  const hint = repository.isShallow
    ? ' The clone is shallow; fetch more of its history, as with "git fetch --unshallow".'
    : '';
  throw new UsageError(`${quote(since)} and ${to} have no commit in common.${hint}`);
}

function commitOf(repository: Repository, revision: string): string {
  const commit = repository.commit(revision);
  if (commit === undefined)
    throw new UsageError(
      `There is no commit ${quote(revision)}.${fetchHint(repository, revision)}`,
    );
  return commit;
}

/** What to do if a branch of a server is not in this clone, as in those that CI services make. */
function fetchHint(repository: Repository, revision: string): string {
  const { remote, branch } =
    /^(?<remote>[\w.-]+)\/(?<branch>[\w./-]+)$/u.exec(revision)?.groups ?? {};
  if (remote === undefined || branch === undefined) return '';
  const depth = repository.isShallow ? ' --unshallow' : '';
  return ` If it is a branch of the server, fetch it first: git fetch${depth} ${remote} ${branch}:refs/remotes/${remote}/${branch}`;
}
