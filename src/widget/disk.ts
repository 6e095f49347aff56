import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  constants,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { FolderEntry, WidgetFiles } from './files.js';

interface CachedFile {
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Enough for the files of a few widgets; what falls out is read again. */
const cacheLimit = 512;
/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

const cache = new Map<string, CachedFile>();

/**
 * A widget folder on the disk.
 *
 * File contents are kept between calls and read again when modification time or size have changed, so that an editor
 * that keeps the process alive is told the truth.
 */
export class DiskFiles implements WidgetFiles {
  readonly #root: string;
  #realRoot: string | undefined;

  /** @param root absolute path of the widget folder */
  constructor(root: string) {
    this.#root = root;
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    return attempt(() =>
      readdirSync(this.#resolve(folder), { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isDirectory()
          ? 'folder'
          : entry.isFile() || entry.isSymbolicLink()
            ? 'file'
            : 'other',
      })),
    );
  }

  read(path: string, limit = Infinity): Uint8Array | undefined {
    return this.#open(path, (file, stat) => {
      const length = Math.min(stat.size, limit);
      const key = `${String(limit)}:${join(this.#root, path)}`;
      const stamp = `${String(stat.mtimeMs)}:${String(stat.size)}`;
      const cached = cache.get(key);
      if (cached?.stamp === stamp) return cached.bytes;
      const bytes = new Uint8Array(length);
      const count = readFully(file, bytes);
      const content = count === length ? bytes : bytes.subarray(0, count);
      remember(key, { stamp, bytes: content });
      return content;
    });
  }

  size(path: string): number | undefined {
    return this.#open(path, (_file, stat) => stat.size);
  }

  #open<T>(
    path: string,
    use: (file: number, stat: { size: number; mtimeMs: number }) => T,
  ): T | undefined {
    return attempt(() => {
      const file = openSync(this.#resolve(path), constants.O_RDONLY | nonBlocking);
      try {
        const stat = fstatSync(file);
        return stat.isFile() ? use(file, stat) : undefined;
      } finally {
        closeSync(file);
      }
    });
  }

  /** The real path; throws where the path, or a link on its way, leaves the widget folder. */
  #resolve(path: string): string {
    this.#realRoot ??= realpathSync(this.#root);
    const real = realpathSync(join(this.#realRoot, path));
    const prefix = this.#realRoot.endsWith(sep) ? this.#realRoot : this.#realRoot + sep;
    if (real !== this.#realRoot && !real.startsWith(prefix))
      throw new Error('outside the widget folder');
    return real;
  }
}

function readFully(file: number, bytes: Uint8Array): number {
  let count = 0;
  while (count < bytes.length) {
    const read = readSync(file, bytes, count, bytes.length - count, null);
    if (read === 0) break;
    count += read;
  }
  return count;
}

function remember(key: string, file: CachedFile): void {
  cache.delete(key);
  cache.set(key, file);
  if (cache.size > cacheLimit) cache.delete(cache.keys().next().value as string);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
