import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { DiskFiles } from '../sources/disk.js';
import { relativeInside } from '../base/relative-inside.js';
import { commitId } from '../sources/git/commit-id.js';
import { decode } from '../text/decode.js';

/** Where the linted files lie in their repository, asked of the disk alone. */
export class Checkout {
  readonly #roots = new Map<string, string>();
  readonly #commits = new Map<string, string | undefined>();

  /**
   * @param workspace absolute path of the runner's workspace; nothing above it is looked at
   * @param head the commit that was linted, if that is not the one that is checked out
   */
  constructor(
    readonly workspace: string,
    readonly env: NodeJS.ProcessEnv,
    readonly head?: string,
  ) {}

  /** The root of the repository that a file or folder lies in, even if it was checked out into a sub-folder. */
  rootOf(path: string): string {
    const known = this.#roots.get(path);
    if (known !== undefined) return known;
    const root = this.#isAboveAll(path)
      ? this.workspace
      : existsSync(join(path, '.git'))
        ? path
        : this.rootOf(dirname(path));
    this.#roots.set(path, root);
    return root;
  }

  /** The page of a line at the commit that was linted, or undefined if the runner doesn't say enough. */
  lineUrl(file: string, line: number): string | undefined {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = this.env;
    const root = this.rootOf(file);
    const commit = this.#commitOf(root);
    const way = relativeInside(root, file);
    if (!server || !repository || commit === undefined || way === undefined) return undefined;
    const encoded = way.split(sep).map(encodeURIComponent).join('/');
    // Markdown ends an address at a bracket.
    const safe = encoded.replaceAll('(', '%28').replaceAll(')', '%29');
    return `${server}/${repository}/blob/${commit}/${safe}#L${String(line)}`;
  }

  /** What is checked out is on no branch in a pull request; otherwise it is what the event was about. */
  #commitOf(root: string): string | undefined {
    if (!this.#commits.has(root)) {
      const { GITHUB_SHA: fallback } = this.env;
      const candidates = [this.head ?? headOf(root), fallback ?? ''];
      this.#commits.set(
        root,
        candidates.find((text) => commitId.test(text)),
      );
    }
    return this.#commits.get(root);
  }

  #isAboveAll(path: string): boolean {
    return path === this.workspace || path === dirname(path);
  }
}

function headOf(root: string): string {
  return decode(new DiskFiles(root).read('.git/HEAD', 1000) ?? new Uint8Array()).trim();
}
