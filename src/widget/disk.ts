import { Buffer } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  constants,
  type Dirent,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import type { FolderEntry, WidgetFiles } from './files.js';
import { wayInto } from './inside.js';

interface CachedFile {
  readonly stamp: string;
  /** Whether a later change would show in the stamp. */
  readonly isSettled: boolean;
  readonly bytes: Uint8Array;
}

type Stat = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>;

/** Enough for the files of a few widgets; what falls out is read again. */
const cacheLimit = { files: 512, bytes: 2 ** 25 };
/** The coarsest clock of a file system in use: two changes within it may leave the same times behind. */
const clockTick = 2000;
/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

const cache = new Map<string, CachedFile>();
let cachedBytes = 0;

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
        kind: kindOf(entry),
      })),
    );
  }

  read(path: string, limit = Infinity): Uint8Array | undefined {
    return this.#open(path, (file, stat) => {
      const length = Math.min(stat.size, limit);
      const key = `${String(limit)}:${join(this.#root, path)}`;
      const stamp = [stat.mtimeMs, stat.ctimeMs, stat.size].join(':');
      const cached = cache.get(key);
      if (cached?.stamp === stamp && cached.isSettled) return cached.bytes;
      const isSettled = Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > clockTick;
      const read = new Uint8Array(length);
      const content = read.subarray(0, readFully(file, read));
      const bytes = cached && Buffer.compare(cached.bytes, content) === 0 ? cached.bytes : content;
      remember(key, { stamp, isSettled, bytes });
      return bytes;
    });
  }

  size(path: string): number | undefined {
    return this.#open(path, (_file, stat) => stat.size);
  }

  #open<T>(path: string, use: (file: number, stat: Stat) => T): T | undefined {
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
    if (wayInto(this.#realRoot, real) === undefined) throw new Error('outside the widget folder');
    return real;
  }
}

/** A link is a file, whatever it leads to: who walks through folders must not follow it in a circle. */
function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() || entry.isSymbolicLink() ? 'file' : 'other';
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
  forget(key);
  if (file.bytes.length > cacheLimit.bytes) return;
  cache.set(key, file);
  cachedBytes += file.bytes.length;
  for (const [oldest] of cache) {
    if (cache.size <= cacheLimit.files && cachedBytes <= cacheLimit.bytes) break;
    forget(oldest);
  }
}

function forget(key: string): void {
  cachedBytes -= cache.get(key)?.bytes.length ?? 0;
  cache.delete(key);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
