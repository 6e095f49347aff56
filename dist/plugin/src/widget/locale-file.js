import { decode, isObject, parsePlain } from './parse.js';
const trees = new WeakMap();
/** Reads a file of `i18n/`; its content is parsed once for each state of the file. */
export function localeFileOf(files, name) {
    const code = name.replace(/\.json$/iu, '');
    const bytes = files.read(`i18n/${name}`);
    if (!bytes)
        return { name, code, state: 'unreadable', tree: {} };
    if (!trees.has(bytes))
        trees.set(bytes, parsePlain(decode(bytes)));
    const tree = trees.get(bytes);
    return isObject(tree)
        ? { name, code, state: 'parsed', tree }
        : { name, code, state: 'broken', tree: {} };
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
