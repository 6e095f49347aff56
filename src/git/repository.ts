import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { relativeInside } from '../base/relative-inside.js';
import { withSlashes } from '../base/with-slashes.js';
import { Git } from './git.js';

/** A repository with a working tree. Revisions come in as people write them, and whatever they look like are only names. */
export class Repository {
  readonly #realRoot: string;

  /** @param root absolute path of the working tree */
  private constructor(
    readonly git: Git,
    readonly root: string,
  ) {
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
    return this.git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  }

  /** The best commit that two commits have in common. */
  mergeBase(one: string, other: string): string | undefined {
    return this.git.line(['merge-base', one, other]);
  }

  /** The parents of a commit as they are written in it, also where a shallow clone hides them. */
  parents(commit: string): readonly string[] {
    const text = this.git.run(['cat-file', 'commit', commit]).toString();
    const headers = text.slice(0, text.indexOf('\n\n') + 1);
    return [...headers.matchAll(/^parent (?<id>[0-9a-f]+)$/gmu)].map((match) => match[1] ?? '');
  }

  /** Whether history is cut off, so that what two commits have in common can't be told. */
  get isShallow(): boolean {
    return this.git.line(['rev-parse', '--is-shallow-repository']) === 'true';
  }

  /**
   * Fetches one commit without its history, from where the repository was cloned.
   *
   * @returns what went wrong
   */
  fetch(commit: string): string | undefined {
    // Named by its address, so that nothing else that is set for it is obeyed.
    const url = this.git.line(['config', '--get', 'remote.origin.url']);
    if (!url) return 'the repository has no remote named "origin"';
    const options = ['--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const command = ['fetch', '--quiet', '--no-auto-maintenance', ...options, '--', url, commit];
    const { isOk, reason } = this.git.try(command);
    return isOk ? undefined : reason;
  }
}

function inside(folder: string, path: string): string | undefined {
  const way = relativeInside(folder, path);
  return way === undefined ? undefined : withSlashes(way);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
