import { GitError, type Git } from './git.js';

/** What is larger is read by itself, and only when it is asked for. */
const smallLimit = 1024 * 1024;
/** How much is read and kept at once. */
const roomLimit = 64 * 1024 * 1024;
/** What is larger counts as unreadable. */
const sizeLimit = 256 * 1024 * 1024;

/** Contents of files by the names that git gives them; as many as possible in one process. */
export class Objects {
  readonly #git: Git;
  readonly #sizes = new Map<string, number>();
  #kept: ReadonlyMap<string, Uint8Array> = new Map();

  constructor(git: Git) {
    this.#git = git;
  }

  /** Whether a content was in what was loaded last. */
  has(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Reads the small ones of these in one go and keeps them until the next call. */
  load(ids: Iterable<string>): void {
    const all = [...new Set(ids)];
    this.measure(all);
    let room = roomLimit;
    const wanted = all.filter((id) => {
      const size = this.size(id);
      if (size > smallLimit || size > room) return false;
      room -= size;
      return true;
    });
    this.#kept = this.#contents(wanted);
  }

  /** Asks for the sizes of these in one go. */
  measure(ids: Iterable<string>): void {
    const wanted = [...new Set(ids)].filter((id) => !this.#sizes.has(id));
    if (wanted.length === 0) return;
    const missing = this.#measureKnown(wanted);
    if (missing.length === 0) return;
    const problem = this.#git.server?.fetchObjects(missing);
    if (problem !== undefined) lacking(problem);
    const [still] = this.#measureKnown(missing);
    if (still !== undefined) lacking(`${still} is missing`);
  }

  size(id: string): number {
    this.measure([id]);
    return this.#sizes.get(id) ?? 0;
  }

  /** The content, or undefined if it is too large. */
  read(id: string): Uint8Array | undefined {
    const kept = this.#kept.get(id);
    return kept ?? (this.size(id) > sizeLimit ? undefined : this.#contents([id]).get(id));
  }

  /** @returns those that are not there */
  #measureKnown(ids: readonly string[]): readonly string[] {
    const headers = this.#ask('--batch-check', ids).toString().split('\n').slice(0, -1);
    return headers.flatMap((header) => {
      const { id, size } = readHeader(header);
      if (size === undefined) return [id];
      this.#sizes.set(id, size);
      return [];
    });
  }

  #contents(ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const contents = new Map<string, Uint8Array>();
    if (ids.length === 0) return contents;
    const output = this.#ask('--batch', ids);
    for (let position = 0; position < output.length;) {
      const start = output.indexOf('\n', position) + 1;
      const { id, size } = readHeader(output.toString('latin1', position, start - 1));
      if (size === undefined) lacking(`${id} is missing`);
      // A copy, so that one content that is kept does not keep all the others.
      contents.set(id, new Uint8Array(output.subarray(start, start + size)));
      position = start + size + 1;
    }
    return contents;
  }

  #ask(question: string, ids: readonly string[]): Buffer {
    const input = ids.map((id) => `${id}\n`).join('');
    const { isOk, stdout, reason } = this.#git.try(['cat-file', question], input);
    return isOk ? stdout : lacking(reason);
  }
}

/** `<id> <type> <size>`, or `<id> missing`. */
function readHeader(header: string): { id: string; size: number | undefined } {
  const [id = '', , size] = header.split(' ');
  return { id, size: size === undefined ? undefined : Number(size) };
}

function lacking(reason: string): never {
  throw new GitError(
    `The repository lacks objects that are needed for the comparison (${reason}). In a partial clone, run "git fetch --refetch --no-filter".`,
  );
}
