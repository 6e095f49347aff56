import { Buffer } from 'node:buffer';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { DiskFiles } from './disk.js';

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
 * process alive is told the truth.
 */
export class CachedDiskFiles extends DiskFiles {
  protected override content(path: string, limit: number, file: number, stat: Stats): Uint8Array {
    const key = `${String(limit)}:${join(this.root, path)}`;
    const stamp = [stat.mtimeMs, stat.ctimeMs, stat.size].join(':');
    const cached = cache.get(key);
    if (cached?.stamp === stamp && cached.isSettled) return cached.bytes;
    const isSettled = Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > clockTick;
    const content = super.content(path, limit, file, stat);
    const bytes = cached && Buffer.compare(cached.bytes, content) === 0 ? cached.bytes : content;
    remember(key, { stamp, isSettled, bytes });
    return bytes;
  }
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
