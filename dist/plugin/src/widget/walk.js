/**
 * Files and folders of a widget, in the order of their paths.
 *
 * @param list the names in a folder
 * @param isClosed whether to leave out what is in a folder
 */
export function walk(list, isClosed) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of list(folder)) {
            const entry = { name, kind, path: folder === '' ? name : `${folder}/${name}` };
            found.push(entry);
            if (kind === 'folder' && !isClosed(entry))
                folders.push(entry.path);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
