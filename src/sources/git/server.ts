import { join } from 'node:path';
import type { Setting } from './environment.js';
import { Git } from './git.js';
import { ownRepository } from './own-settings.js';

/** The one server that git may ask, named by whoever started us and by nothing of the repository. */
export interface Network {
  /** Address of the repository there. */
  readonly address: string;
  /** The one protocol that is allowed, as `https`. */
  readonly protocol: string;
  /** Settings with which git gets in. */
  readonly settings: readonly Setting[];
  readonly timeBudget: WaitingTime;
}

/** How long is waited for a server in all, in milliseconds. */
interface WaitingTime {
  readonly left: number;
  spend(milliseconds: number): void;
}

/** Seconds without a byte after which a server counts as silent. */
const longestSilence = 15;

/** Fetches what a repository lacks into an empty one of our own, so that neither changes or configures the other. */
export class GitServer {
  readonly #folder: string;
  readonly #git: Git;
  readonly #timeBudget: WaitingTime;

  /** @param format settings that say of what form the objects are */
  constructor({ address, protocol, settings, timeBudget }: Network, format: readonly Setting[]) {
    this.#timeBudget = timeBudget;
    this.#folder = ownRepository(address, format);
    this.#git = new Git(this.#folder, {
      variables: { GIT_DIR: this.#folder, GIT_ALLOW_PROTOCOL: protocol },
      settings: [
        ...settings,
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', String(longestSilence)],
        ['fetch.negotiationAlgorithm', 'noop'],
        ['gc.auto', '0'],
      ],
    });
  }

  /** Absolute path of the folder with what was fetched. */
  get objects(): string {
    return join(this.#folder, 'objects');
  }

  /**
   * Fetches a commit without its history and without the contents of its files.
   *
   * @returns what went wrong
   */
  fetchCommit(id: string): string | undefined {
    return this.#fetch(['--depth=1', 'origin', id], '');
  }

  /** Fetches contents by the names that git gives them. @returns what went wrong */
  fetchObjects(ids: readonly string[]): string | undefined {
    return this.#fetch(['--stdin', 'origin'], ids.map((id) => `${id}\n`).join(''));
  }

  #fetch(what: readonly string[], input: string): string | undefined {
    const { left } = this.#timeBudget;
    if (left <= 0) return 'it takes too long';
    const options = ['--filter=blob:none', '--no-tags', '--no-write-fetch-head'];
    const quiet = ['--quiet', '--no-auto-maintenance', '--no-recurse-submodules'];
    const start = performance.now();
    const { isOk, reason } = this.#git.try(
      ['fetch', ...quiet, ...options, ...what],
      input,
      Math.ceil(left),
    );
    this.#timeBudget.spend(performance.now() - start);
    return isOk ? undefined : reason;
  }
}
