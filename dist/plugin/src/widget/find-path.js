/**
 * Looks for a path name by name in what the folders list, so that the disk's own opinion of upper and lower case does
 * not count, and nothing but listed names is ever opened.
 */
export function findPath(list, path) {
    let found = '';
    let exact = true;
    for (const wanted of path.split('/')) {
        const entries = list(found);
        const name = entries.some((entry) => entry.name === wanted)
            ? wanted
            : nameInOtherCase(entries, wanted);
        if (name === undefined)
            return undefined;
        exact &&= name === wanted;
        found = found === '' ? name : `${found}/${name}`;
    }
    return { path: found, exact };
}
function nameInOtherCase(entries, wanted) {
    return entries
        .map(({ name }) => name)
        .sort()
        .find((name) => name.toLowerCase() === wanted.toLowerCase());
}
