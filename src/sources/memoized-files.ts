import type { FolderEntry, WidgetFiles } from '../widget/files.js';
import { limits } from '../widget/limits.js';

/** Bytes of the largest JSON file that is looked at, and of one that is reported as too large. */
const largestKept = limits.bytes + 1;

/** A widget folder as it is at one moment: what was read of it is kept, so that each file is opened once. */
export class MemoizedFiles implements WidgetFiles {
  readonly #files: WidgetFiles;
  readonly #lists = new Map<string, readonly FolderEntry[] | undefined>();
  readonly #contents = new Map<string, Uint8Array | undefined>();
  readonly #sizes = new Map<string, number | undefined>();

  constructor(files: WidgetFiles) {
    this.#files = files;
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    return keep(this.#lists, folder, () => this.#files.list(folder));
  }

  read(path: string, limit = Infinity): Uint8Array | undefined {
    const key = `${String(limit)}:${path}`;
    if (this.#contents.has(key)) return this.#contents.get(key);
    const bytes = this.#files.read(path, limit);
    if (bytes && bytes.length < limit) this.#sizes.set(path, bytes.length);
    // What is larger is only compared with what was there before, and all of it may be more than the memory holds.
    if (!bytes || bytes.length <= largestKept) this.#contents.set(key, bytes);
    return bytes;
  }

  size(path: string): number | undefined {
    return keep(this.#sizes, path, () => this.#files.size(path));
  }
}

function keep<T>(known: Map<string, T>, key: string, find: () => T): T {
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as T;
}
