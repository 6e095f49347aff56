import { Buffer } from 'node:buffer';
import { unshipped } from '../platform/files.js';
import { walk } from './walk.js';
/** The path of a file that is uploaded and that two states of a widget do not have in common, or undefined. */
export function differingFile(one, other) {
    const paths = new Set([...shippedFiles(one), ...shippedFiles(other)]);
    return [...paths].find((path) => !isSame(one, other, path));
}
function shippedFiles(widget) {
    const entries = walk((folder) => widget.list(folder), isUnshipped);
    return entries
        .filter((entry) => entry.kind !== 'folder' && !isUnshipped(entry))
        .map(({ path }) => path);
}
function isUnshipped({ name, kind }) {
    if (unshipped.beginnings.some((beginning) => name.startsWith(beginning)))
        return true;
    if (kind === 'folder')
        return unshipped.folders.includes(name);
    return unshipped.endings.some((ending) => name.toLowerCase().endsWith(ending));
}
function isSame({ files: one }, { files: other }, path) {
    if (one.size(path) !== other.size(path))
        return false;
    const [a, b] = [one.read(path), other.read(path)];
    return a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
}
