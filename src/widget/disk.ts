import { Buffer } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  constants,
  type Dirent,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { FolderEntry, WidgetFiles } from './files.js';

interface CachedFile {
  readonly stamp: string;
  /** Whether a later change would show in the stamp. */
  readonly isSettled: boolean;
  readonly bytes: Uint8Array;
}

/** Enough for the files of a few widgets; what falls out is read again. */
const cacheLimit = { files: 512, bytes: 2 ** 25 };
/** The coarsest clock of a file system in use: two changes within it may leave the same times behind. */
const clockTick = 2000;
/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
/** Opens no link, so that only the folders on the way to a file have to be looked at; Windows has no such flag. */
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW;

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
  readonly #realFolders = new Map<string, string>();

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
    return attempt(() => {
      const file = this.#open(path);
      try {
        const stat = fstatSync(file);
        return stat.isFile() ? this.#content(path, limit, file, stat) : undefined;
      } finally {
        closeSync(file);
      }
    });
  }

  size(path: string): number | undefined {
    return attempt(() => {
      const stat = lstatSync(join(this.#realFolder(dirname(path)), basename(path)));
      const target = stat.isSymbolicLink() ? statSync(this.#resolve(path)) : stat;
      return target.isFile() ? target.size : undefined;
    });
  }

  #open(path: string): number {
    const flags = constants.O_RDONLY | nonBlocking;
    if (noFollow === undefined) return openSync(this.#resolve(path), flags);
    const folder = this.#realFolder(dirname(path));
    try {
      return openSync(join(folder, basename(path)), flags | noFollow);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
      return openSync(this.#resolve(path), flags);
    }
  }

  #content(path: string, limit: number, file: number, stat: Stats): Uint8Array {
    const key = `${String(limit)}:${join(this.#root, path)}`;
    const stamp = [stat.mtimeMs, stat.ctimeMs, stat.size].join(':');
    const cached = cache.get(key);
    if (cached?.stamp === stamp && cached.isSettled) return cached.bytes;
    const isSettled = Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > clockTick;
    const read = Buffer.allocUnsafeSlow(Math.min(stat.size, limit));
    const content = read.subarray(0, readFully(file, read));
    const bytes = cached && Buffer.compare(cached.bytes, content) === 0 ? cached.bytes : content;
    // The first bytes of a picture are looked at once.
    if (bytes.length === stat.size) remember(key, { stamp, isSettled, bytes });
    return bytes;
  }

  /** The real path of a folder on the way to files, which is asked for once and not again for each of them. */
  #realFolder(path: string): string {
    const known = this.#realFolders.get(path) ?? this.#resolve(path);
    this.#realFolders.set(path, known);
    return known;
  }

  /** The real path; throws where the path, or a link on its way, leaves the widget folder. */
  #resolve(path: string): string {
    this.#realRoot ??= realpathSync.native(this.#root);
    if (path === '' || path === '.') return this.#realRoot;
    const real = realpathSync.native(join(this.#realRoot, path));
    const prefix = this.#realRoot.endsWith(sep) ? this.#realRoot : this.#realRoot + sep;
    if (real !== this.#realRoot && !real.startsWith(prefix))
      throw new Error('outside the widget folder');
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
