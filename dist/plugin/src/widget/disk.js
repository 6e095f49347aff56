import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync, constants, } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
/** A named pipe would block a plain open for ever; Windows has no such flag. */
const nonBlocking = constants.O_NONBLOCK ?? 0;
/** Opens no link, so that only the folders on the way to a file have to be looked at; Windows has no such flag. */
const noFollow = constants.O_NOFOLLOW;
/** A widget folder on the disk. */
export class DiskFiles {
    root;
    #realRoot;
    #realFolders = new Map();
    /** @param root absolute path of the widget folder */
    constructor(root) {
        this.root = root;
    }
    list(folder) {
        return attempt(() => readdirSync(this.#resolve(folder), { withFileTypes: true }).map((entry) => ({
            name: entry.name,
            kind: kindOf(entry),
        })));
    }
    read(path, limit = Infinity) {
        return attempt(() => {
            const file = this.#open(path);
            try {
                const stat = fstatSync(file);
                return stat.isFile() ? this.content(path, limit, file, stat) : undefined;
            }
            finally {
                closeSync(file);
            }
        });
    }
    size(path) {
        return attempt(() => {
            const stat = lstatSync(join(this.#realFolder(dirname(path)), basename(path)));
            const target = stat.isSymbolicLink() ? statSync(this.#resolve(path)) : stat;
            return target.isFile() ? target.size : undefined;
        });
    }
    /** Reads what an open file holds, or its first `limit` bytes. */
    content(_path, limit, file, { size }) {
        const bytes = Buffer.allocUnsafeSlow(Math.min(size, limit));
        return bytes.subarray(0, readFully(file, bytes));
    }
    #open(path) {
        const flags = constants.O_RDONLY | nonBlocking;
        if (noFollow === undefined)
            return openSync(this.#resolve(path), flags);
        const folder = this.#realFolder(dirname(path));
        try {
            return openSync(join(folder, basename(path)), flags | noFollow);
        }
        catch (error) {
            if (error.code !== 'ELOOP')
                throw error;
            return openSync(this.#resolve(path), flags);
        }
    }
    /** The real path of a folder on the way to files, which is asked for once and not again for each of them. */
    #realFolder(path) {
        const known = this.#realFolders.get(path) ?? this.#resolve(path);
        this.#realFolders.set(path, known);
        return known;
    }
    /** The real path; throws where the path, or a link on its way, leaves the widget folder. */
    #resolve(path) {
        this.#realRoot ??= realpathSync.native(this.root);
        if (path === '' || path === '.')
            return this.#realRoot;
        const real = realpathSync.native(join(this.#realRoot, path));
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
function attempt(action) {
    try {
        return action();
    }
    catch {
        return undefined;
    }
}
