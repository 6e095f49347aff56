import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync, constants, } from 'node:fs';
import { join, sep } from 'node:path';
/** Enough for the files of a few widgets; what falls out is read again. */
const cacheLimit = { files: 512, bytes: 2 ** 25 };
/** The coarsest clock of a file system in use: two changes within it may leave the same times behind. */
const clockTick = 2000;
/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = constants.O_NONBLOCK ?? 0;
const cache = new Map();
let cachedBytes = 0;
/**
 * A widget folder on the disk.
 *
 * File contents are kept between calls and read again when modification time or size have changed, so that an editor
 * that keeps the process alive is told the truth.
 */
export class DiskFiles {
    #root;
    #realRoot;
    /** @param root absolute path of the widget folder */
    constructor(root) {
        this.#root = root;
    }
    list(folder) {
        return attempt(() => readdirSync(this.#resolve(folder), { withFileTypes: true }).map((entry) => ({
            name: entry.name,
            kind: kindOf(entry),
        })));
    }
    read(path, limit = Infinity) {
        return attempt(() => {
            const file = openSync(this.#resolve(path), constants.O_RDONLY | nonBlocking);
            try {
                const stat = fstatSync(file);
                return stat.isFile() ? this.#content(path, limit, file, stat) : undefined;
            }
            finally {
                closeSync(file);
            }
        });
    }
    size(path) {
        return attempt(() => {
            const stat = statSync(this.#resolve(path));
            return stat.isFile() ? stat.size : undefined;
        });
    }
    #content(path, limit, file, stat) {
        const key = `${String(limit)}:${join(this.#root, path)}`;
        const stamp = [stat.mtimeMs, stat.ctimeMs, stat.size].join(':');
        const cached = cache.get(key);
        if (cached?.stamp === stamp && cached.isSettled)
            return cached.bytes;
        const isSettled = Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) > clockTick;
        const read = new Uint8Array(Math.min(stat.size, limit));
        const content = read.subarray(0, readFully(file, read));
        const bytes = cached && Buffer.compare(cached.bytes, content) === 0 ? cached.bytes : content;
        remember(key, { stamp, isSettled, bytes });
        return bytes;
    }
    /** The real path; throws where the path, or a link on its way, leaves the widget folder. */
    #resolve(path) {
        this.#realRoot ??= realpathSync(this.#root);
        const real = realpathSync(join(this.#realRoot, path));
        const prefix = this.#realRoot.endsWith(sep) ? this.#realRoot : this.#realRoot + sep;
        if (real !== this.#realRoot && !real.startsWith(prefix))
            throw new Error('outside the widget folder');
        return real;
    }
}
/** A link is a file, whatever it leads to: who walks through folders must not follow it in a circle. */
function kindOf(entry) {
    if (entry.isDirectory())
        return 'folder';
    return entry.isFile() || entry.isSymbolicLink() ? 'file' : 'other';
}
function readFully(file, bytes) {
    let count = 0;
    while (count < bytes.length) {
        const read = readSync(file, bytes, count, bytes.length - count, null);
        if (read === 0)
            break;
        count += read;
    }
    return count;
}
function remember(key, file) {
    forget(key);
    if (file.bytes.length > cacheLimit.bytes)
        return;
    cache.set(key, file);
    cachedBytes += file.bytes.length;
    for (const [oldest] of cache) {
        if (cache.size <= cacheLimit.files && cachedBytes <= cacheLimit.bytes)
            break;
        forget(oldest);
    }
}
function forget(key) {
    cachedBytes -= cache.get(key)?.bytes.length ?? 0;
    cache.delete(key);
}
function attempt(action) {
    try {
        return action();
    }
    catch {
        return undefined;
    }
}
