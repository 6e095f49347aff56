export const id = 41;
export const ids = [41];
export const modules = {

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitIgnored: () => (/* binding */ gitIgnored)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/base/group-by.js
var group_by = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/src/base/relative-inside.js
var relative_inside = __webpack_require__(1388);
// EXTERNAL MODULE: ./build/src/base/with-slashes.js
var with_slashes = __webpack_require__(5251);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/sources/repository-root.js


/**
 * The root of the repository around a folder, asked of the disk alone; undefined if there is none.
 *
 * @param folder absolute path
 */
function repositoryRoot(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : repositoryRoot(above);
}

// EXTERNAL MODULE: ./build/src/sources/git/git.js + 3 modules
var git_git = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/sources/git/repository.js + 4 modules
var repository = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/sources/git/git-ignored.js







/**
 * The folders that git ignores and has no such file of, although it does not ignore where the search began. If git can't
 * say it, there are none.
 */
function gitIgnored(searched) {
    const groups = (0,group_by/* groupBy */.$)(searched, ({ folder }) => repositoryRoot(folder) ?? '');
    return new Set([...groups].flatMap(([root, group]) => (root === '' ? [] : ignoredIn(root, group))));
}
function ignoredIn(root, searched) {
    // A name that begins with a colon would be more than a name.
    const nameOf = (path) => `./${(0,with_slashes/* withSlashes */.s)((0,external_node_path_.relative)(root, path))}`;
    const asked = searched.flatMap(({ folder, file, start }) => [folder, file, start].filter((path) => (0,relative_inside/* relativeInside */.J)(root, path)).map(nameOf));
    const input = [...new Set(asked)].map((path) => `${path}\0`).join('');
    const git = input === '' ? undefined : gitIn(root);
    if (!git)
        return [];
    const ignored = new Set((0,git_git/* records */.V0)(git.try(['check-ignore', '-z', '--stdin'], input).stdout));
    return searched
        .filter(({ folder, file, start }) => {
        const [isIgnored, isFileIgnored, isStartIgnored] = [folder, file, start].map((path) => ignored.has(nameOf(path)));
        return isIgnored && isFileIgnored && !isStartIgnored;
    })
        .map(({ folder }) => folder);
}
/** Git with settings of ours; undefined if there is none, or if the repository is not trusted. */
function gitIn(root) {
    try {
        return repository/* Repository */.L.open(root, { isLiteral: false })?.git;
    }
    catch (error) {
        if (error instanceof git_git/* GitError */.XS)
            return undefined;
        throw error;
    }
}


/***/ })

};
