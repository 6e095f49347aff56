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
import { basename, dirname, join } from 'node:path';
import type { FolderEntry, WidgetFiles } from '../widget/files.js';
import { relativeInside } from '../base/relative-inside.js';

/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
/** Opens no link, so that only the folders on the way to a file have to be looked at; Windows has no such flag. */
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW;

/** A widget folder on the disk. */
export class DiskFiles implements WidgetFiles {
  #realRoot: string | undefined;
  readonly #realFolders = new Map<string, string>();

  /** @param root absolute path of the widget folder */
  constructor(protected readonly root: string) {}

  list(folder: string): readonly FolderEntry[] | undefined {
    return attempt(() =>
      readdirSync(this.#realFolder(folder), { withFileTypes: true }).map((entry) => ({
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
        return stat.isFile() ? this.content(path, limit, file, stat) : undefined;
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

  /** Reads what an open file holds, or its first `limit` bytes. */
  protected content(_path: string, limit: number, file: number, { size }: Stats): Uint8Array {
    const bytes = Buffer.allocUnsafe(Math.min(size, limit));
    // No Buffer goes out: a slice of one is not a copy, and what lies around it in memory belongs to other files.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, readFully(file, bytes));
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

  /** The real path of a folder on the way to files, which is asked for once and not again for each of them. */
  #realFolder(path: string): string {
    const known = this.#realFolders.get(path) ?? this.#resolve(path);
    this.#realFolders.set(path, known);
    return known;
  }

  /** The real path; throws if the path, or a link on its way, leaves the widget folder. */
  #resolve(path: string): string {
    this.#realRoot ??= realpathSync.native(this.root);
    if (path === '' || path === '.') return this.#realRoot;
    const real = realpathSync.native(join(this.#realRoot, path));
    if (relativeInside(this.#realRoot, real) === undefined)
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

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
