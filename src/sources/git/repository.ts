import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { relativeInside } from '../../base/relative-inside.js';
import { withSlashes } from '../../base/with-slashes.js';
import { discover } from './discover.js';
import { Git } from './git.js';
import { withOwnSettings } from './own-settings.js';
import { GitServer, type Network } from './server.js';

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
   * @param options.network the server that may be asked for what is missing; without it git stays on this machine
   * @param options.trusted absolute paths of folders whose owner does not matter
   * @param options.isLiteral whether paths are nothing but names, which one command can't be asked
   * @returns undefined if there is none
   * @throws GitError if it belongs to somebody else
   */
  static open(
    folder: string,
    {
      network,
      trusted,
      isLiteral = true,
    }: { network?: Network | undefined; trusted?: readonly string[]; isLiteral?: boolean } = {},
  ): Repository | undefined {
    const place = discover(folder, trusted);
    if (!place) return undefined;
    const { top, settings } = place;
    // Printed paths begin as the user's do, also if a link leads to the folder.
    const above = resolve(folder, relative(realpathSync(folder), realpathSync(top)));
    const root = realPath(above) === realpathSync(top) ? above : resolve(top);
    const server = network && new GitServer(network, settings);
    const variables = {
      ...withOwnSettings(place, server ? [server.objects] : []),
      ...(!isLiteral && { GIT_LITERAL_PATHSPECS: '0' }),
    };
    return new Repository(new Git(root, { variables, server }), root);
  }

  /** The path of a file or folder from the root, separated by `/`; undefined if it lies outside. */
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

  /** The parents of a commit as they are written in it, even if a shallow clone hides them. */
  parents(commit: string): readonly string[] {
    const text = this.git.run(['cat-file', 'commit', commit]).toString();
    const headers = text.slice(0, text.indexOf('\n\n') + 1);
    return [...headers.matchAll(/^parent (?<id>[0-9a-f]+)$/gmu)].map((match) => match[1] ?? '');
  }

  /** Whether history is cut off, so that what two commits have in common can't be known. */
  get isShallow(): boolean {
    return this.git.line(['rev-parse', '--is-shallow-repository']) === 'true';
  }

  /** Fetches one commit without its history. @returns what went wrong */
  fetch(commit: string): string | undefined {
    const { server } = this.git;
    return server ? server.fetchCommit(commit) : 'there is no server to ask';
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
