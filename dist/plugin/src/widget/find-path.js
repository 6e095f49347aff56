/**
 * Looks for a path name by name in what the folders list, so that the disk's own opinion of upper and lower case does
 * not count, and nothing but listed names is ever opened.
 */
export function findPath(list, path) {
    let found = '';
    let exact = true;
    for (const wanted of path.split('/')) {
        const names = list(found)
            .map(({ name }) => name)
            .sort();
        const name = names.find((one) => one === wanted) ??
            names.find((one) => one.toLowerCase() === wanted.toLowerCase());
        if (name === undefined)
            return undefined;
        exact &&= name === wanted;
        found = found === '' ? name : `${found}/${name}`;
    }
    return { path: found, exact };
}
