import { excessOf, plainIn } from './limits.js';
import { isObject } from './parse.js';
/** @param bytes the content, or undefined where the file can't be read */
export function localeFileOf(name, bytes) {
    const file = skippedFile(name);
    if (!bytes)
        return { ...file, state: 'unreadable' };
    if (excessOf(bytes) !== undefined)
        return file;
    const tree = plainIn(bytes);
    return isObject(tree) ? { ...file, state: 'parsed', tree } : { ...file, state: 'broken' };
}
/** A file of `i18n/` that is not looked at. */
export function skippedFile(name) {
    return { name, code: name.replace(/\.json$/iu, ''), state: 'skipped', tree: {} };
}
/** The value at a path of keys, or undefined where the path ends early. */
export function valueAt(tree, path) {
    let value = tree;
    for (const key of path) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
