export const id = 352;
export const ids = [352];
export const modules = {

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitIgnored: () => (/* binding */ gitIgnored)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9976);
/* harmony import */ var _base_relative_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);
/* harmony import */ var _base_with_slashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2088);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3232);







/**
 * The folders that git ignores and has no such file of, although it does not ignore where the search began. If git can't
 * say it, there are none.
 */
function gitIgnored(searched) {
    const groups = (0,_base_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(searched, ({ folder }) => (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(folder) ?? '');
    return new Set([...groups].flatMap(([root, group]) => (root === '' ? [] : ignoredIn(root, group))));
}
function ignoredIn(root, searched) {
    // A name that begins with a colon would be more than a name.
    const nameOf = (path) => `./${(0,_base_with_slashes_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlashes */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path))}`;
    const asked = searched.flatMap(({ folder, file, start }) => [folder, file, start].filter((path) => (0,_base_relative_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeInside */ .J)(root, path)).map(nameOf));
    const input = [...new Set(asked)].map((path) => `${path}\0`).join('');
    const git = input === '' ? undefined : gitIn(root);
    if (!git)
        return [];
    const ignored = new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .records */ .V0)(git.try(['check-ignore', '-z', '--stdin'], input).stdout));
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
        return _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .Repository */ .L.open(root, { isLiteral: false })?.git;
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}


/***/ })

};
