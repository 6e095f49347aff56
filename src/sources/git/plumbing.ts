import { records, type Git } from './git.js';
import { Snapshot, type SnapshotEntry } from './snapshot.js';

/** A file that was moved, by its paths from the root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A file that may differ on the disk from the index, with the letter that git has for how. */
export interface Unstaged {
  readonly path: string;
  /** `A` is a file that was only announced, with `git add -N`. */
  readonly status: string;
}

const treeRecord = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/su;
/** Entries of the other stages are sides of a merge that is not done. */
const indexRecord = /^(?<mode>\d+) (?<id>[0-9a-f]+) 0\t(?<path>.*)$/su;

/** A file of a commit that another one has not, or has otherwise. */
export interface Difference {
  /** Its path from the root. */
  readonly path: string;
  /** What it was, by the name of the content; undefined if it is new. */
  readonly before: string | undefined;
  readonly now: string;
}

/** The files of a commit; none if there is no commit. */
export function listTree(git: Git, commit: string | undefined): Snapshot {
  if (commit === undefined) return new Snapshot(git, new Map());
  const command = ['ls-tree', '-r', '-z', '--full-tree', commit];
  const listed = git.try(command);
  // A clone without trees may have a commit and no more of it.
  const isMissing = !listed.isOk && git.server !== undefined;
  if (isMissing) git.server.fetchCommit(commit);
  return snapshot(git, listed.isOk ? listed.stdout : git.run(command), treeRecord);
}

/** The files of the index. */
export function listIndex(git: Git): Snapshot {
  return snapshot(git, git.run(['ls-files', '--stage', '-z']), indexRecord);
}

/** The files that may differ on the disk from the index; repositories inside are not looked into. */
export function listUnstaged(git: Git): readonly Unstaged[] {
  const parts = records(git.run(['diff-files', '--raw', '-z', '--ignore-submodules=all']));
  return parts.flatMap((header, index) =>
    index % 2 === 0 ? [{ path: parts[index + 1] ?? '', status: header.slice(-1) }] : [],
  );
}

/** The files that git does not know and does not ignore. */
export function listUntracked(git: Git): readonly string[] {
  return records(git.run(['ls-files', '--others', '--exclude-standard', '-z']));
}

/** The files that have another place in a later commit, or in the index, than in a commit. */
export function listMoves(git: Git, commit: string, later?: string): readonly Move[] {
  const options = ['-r', '-z', '-M', '--diff-filter=R', '--raw'];
  const command =
    later === undefined
      ? ['diff-index', '--cached', ...options, commit]
      : ['diff-tree', ...options, commit, later];
  const parts = records(git.run(command));
  return parts.flatMap((_, index) =>
    index % 3 === 0 ? [{ from: parts[index + 1] ?? '', to: parts[index + 2] ?? '' }] : [],
  );
}

/** What one commit changed of another, without what it deleted; a file that was moved is compared with what it was. */
export function listDifferences(git: Git, from: string, to: string): readonly Difference[] {
  const options = ['-r', '-z', '-M', '--diff-filter=AMRT', '--raw', '--full-index'];
  const parts = records(git.run(['diff-tree', ...options, from, to]));
  const differences: Difference[] = [];
  for (let index = 0; index < parts.length;) {
    const [, , before = '', now = '', status = ''] = (parts[index] ?? '').split(' ');
    const isMoved = status.startsWith('R');
    const path = parts[index + (isMoved ? 2 : 1)] ?? '';
    differences.push({ path, before: status === 'A' ? undefined : before, now });
    index += isMoved ? 3 : 2;
  }
  return differences;
}

/** What differs between two contents, in the form of a patch. */
export function patchBetween(git: Git, before: string, now: string): string {
  const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--unified=3'];
  return git.run(['diff', ...options, before, now]).toString();
}

function snapshot(git: Git, output: Buffer, form: RegExp): Snapshot {
  const entries = new Map<string, SnapshotEntry>();
  for (const record of records(output)) {
    const { mode, id, path } = form.exec(record)?.groups ?? {};
    if (mode !== undefined && id !== undefined && path !== undefined)
      entries.set(path, { mode, id });
  }
  return new Snapshot(git, entries);
}
