import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Git, records } from './git.js';
import { Snapshot, type SnapshotEntry } from './snapshot.js';

/** A file that was moved, by its paths from the root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A file that differs on the disk from the index: changed, deleted, or only announced with `git add -N`. */
export interface Unstaged {
  readonly path: string;
  readonly status: string;
}

const treeRecord = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/su;
/** Entries of the other stages are sides of a merge that is not done. */
const indexRecord = /^(?<mode>\d+) (?<id>[0-9a-f]+) 0\t(?<path>.*)$/su;

/** A repository with a working tree. Revisions come in as people write them, and whatever they look like are only names. */
export class Repository {
  readonly #git: Git;
  readonly #realRoot: string;

  /** @param root absolute path of the working tree */
  private constructor(
    git: Git,
    readonly root: string,
  ) {
    this.#git = git;
    this.#realRoot = realpathSync(root);
  }

  /**
   * The repository around a folder.
   *
   * @param network variables that let git use the network; without them it stays on this machine
   * @returns undefined where there is none
   */
  static open(folder: string, network?: Readonly<Record<string, string>>): Repository | undefined {
    const top = new Git(folder, network).line(['rev-parse', '--show-toplevel']);
    if (!top) return undefined;
    // Printed paths begin as the user's do, also where a link leads to the folder.
    const above = resolve(folder, relative(realpathSync(folder), realpathSync(top)));
    const root = realPath(above) === realpathSync(top) ? above : resolve(top);
    return new Repository(new Git(root, network), root);
  }

  /** The path of a file or folder from the root, separated by `/`; undefined where it lies outside. */
  pathOf(file: string): string | undefined {
    return inside(this.#realRoot, realPath(file)) ?? inside(this.root, file);
  }

  /** The commit that a revision names. */
  commit(revision: string): string | undefined {
    const name = `${revision}^{commit}`;
    return this.#git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  }

  /** The best commit that two commits have in common. */
  mergeBase(one: string, other: string): string | undefined {
    return this.#git.line(['merge-base', one, other]);
  }

  /** The parents of a commit as they are written in it, also where a shallow clone hides them. */
  parents(commit: string): readonly string[] {
    const text = this.#git.run(['cat-file', 'commit', commit]).toString();
    const headers = text.slice(0, text.indexOf('\n\n') + 1);
    return [...headers.matchAll(/^parent (?<id>[0-9a-f]+)$/gmu)].map((match) => match[1] ?? '');
  }

  /** Whether history is cut off, so that what two commits have in common can't be told. */
  get isShallow(): boolean {
    return this.#git.line(['rev-parse', '--is-shallow-repository']) === 'true';
  }

  /** The files of a commit; none where there is no commit. */
  tree(commit: string | undefined): Snapshot {
    const output = commit && this.#git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    return this.#snapshot(output ? records(output) : [], treeRecord);
  }

  /** The files of the index. */
  index(): Snapshot {
    return this.#snapshot(records(this.#git.run(['ls-files', '--stage', '-z'])), indexRecord);
  }

  /** The files that may differ on the disk from the index; those of repositories inside are not looked into. */
  unstaged(): readonly Unstaged[] {
    const output = this.#git.run(['diff-files', '--raw', '-z', '--ignore-submodules=all']);
    return pairs(records(output)).map(([header, path]) => ({ path, status: header.slice(-1) }));
  }

  /** The files that git does not know and does not ignore. */
  untracked(): readonly string[] {
    return records(this.#git.run(['ls-files', '--others', '--exclude-standard', '-z']));
  }

  /** The files that have another place in the index than in a commit. */
  moves(commit: string): readonly Move[] {
    const options = ['--cached', '-r', '-z', '-M', '--diff-filter=R', '--raw'];
    const parts = records(this.#git.run(['diff-index', ...options, commit]));
    return parts.flatMap((part, index) => {
      const [from, to] = [parts[index + 1], parts[index + 2]];
      return index % 3 === 0 && from !== undefined && to !== undefined ? [{ from, to }] : [];
    });
  }

  /**
   * Fetches one commit without its history, from where the repository was cloned.
   *
   * @returns what went wrong
   */
  fetch(commit: string): string | undefined {
    // Named by its address, so that nothing else that is set for it is obeyed.
    const url = this.#git.line(['config', '--get', 'remote.origin.url']);
    if (!url) return 'the repository has no remote named "origin"';
    const options = ['--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const command = ['fetch', '--quiet', '--no-auto-maintenance', ...options, '--', url, commit];
    const { isOk, reason } = this.#git.try(command);
    return isOk ? undefined : reason;
  }

  #snapshot(parts: readonly string[], form: RegExp): Snapshot {
    const entries = new Map<string, SnapshotEntry>();
    for (const part of parts) {
      const { mode, id, path } = form.exec(part)?.groups ?? {};
      if (mode !== undefined && id !== undefined && path !== undefined)
        entries.set(path, { mode, id });
    }
    return new Snapshot(this.#git, entries);
  }
}

function pairs(parts: readonly string[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : [],
  );
}

function inside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? undefined : way.split(sep).join('/');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
