import { Buffer } from 'node:buffer';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { DiskFiles } from './disk.js';
import type { FolderEntry } from '../widget/files.js';

interface CachedFile {
  readonly stamp: string;
  /** Whether a later change would show in the stamp. */
  readonly isSettled: boolean;
  readonly bytes: Uint8Array;
}

/** Enough for the files of a few widgets; what falls out is read again. */
const cacheLimit = { files: 128, bytes: 2 ** 23 };
/** The coarsest clock of a file system in use: two changes within it may leave the same times behind. */
const clockTick = 2000;

const cache = new Map<string, CachedFile>();
let cachedBytes = 0;

/**
 * A widget folder on the disk whose files are kept between one look and the next, as ESLint looks at each file of a
 * widget by itself. They are read again when modification time or size have changed, so that an editor that keeps the
 * process alive gets the truth.
 */
export class CachedDiskFiles extends DiskFiles {
  /** What was asked for, with its stamp before that; undefined if no stamp can be trusted. */
  readonly #stamps = new Map<string, string | undefined>();

  override list(folder: string): readonly FolderEntry[] | undefined {
    this.#note(folder);
    return super.list(folder);
  }

  override read(path: string, limit?: number): Uint8Array | undefined {
    this.#note(path);
    return super.read(path, limit);
  }

  override size(path: string): number | undefined {
    this.#note(path);
    return super.size(path);
  }

  /** Whether every answer that was given would be given again. */
  get isUnchanged(): boolean {
    return [...this.#stamps].every(
      ([path, stamp]) => stamp !== undefined && stamp === this.#stampAt(path),
    );
  }

  protected override content(path: string, limit: number, file: number, stat: Stats): Uint8Array {
    const key = `${String(limit)}:${join(this.root, path)}`;
    const stamp = stampOf(stat);
    const cached = cache.get(key);
    if (cached?.stamp === stamp && cached.isSettled) return cached.bytes;
    const content = super.content(path, limit, file, stat);
    const bytes = cached && Buffer.compare(cached.bytes, content) === 0 ? cached.bytes : content;
    remember(key, { stamp, isSettled: isSettled(stat), bytes });
    return bytes;
  }

  #note(path: string): void {
    if (!this.#stamps.has(path)) this.#stamps.set(path, this.#stampAt(path));
  }

  #stampAt(path: string): string | undefined {
    const stat = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    if (!stat) return 'absent';
    // What a link leads to has times of its own.
    return stat.isSymbolicLink() || !isSettled(stat) ? undefined : stampOf(stat);
  }
}

function stampOf({ mtimeMs, ctimeMs, size }: Stats): string {
  return [mtimeMs, ctimeMs, size].join(':');
}

function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) > clockTick;
}

function remember(key: string, file: CachedFile): void {
  forget(key);
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
