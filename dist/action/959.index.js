export const id = 959;
export const ids = [959];
export const modules = {

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isKnown: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _plumbing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);


/**
 * Whether git knows a file or folder: in its index or in the last commit. Not if there is no git, or no repository that it
 * trusts.
 *
 * @param file absolute path, where nothing has to be
 * @param folder absolute path of a folder above it that exists
 */
function isKnown(file, folder) {
    try {
        const repository = _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .Repository */ .L.open(folder);
        const path = repository?.pathOf(file);
        if (!repository || path === undefined)
            return false;
        const { git } = repository;
        const head = repository.commit('HEAD');
        return [(0,_plumbing_js__WEBPACK_IMPORTED_MODULE_0__/* .listIndex */ .VH)(git), (0,_plumbing_js__WEBPACK_IMPORTED_MODULE_0__/* .listTree */ .nT)(git, head)].some((files) => files.entries.has(path) || files.list(path) !== undefined);
    }
    catch {
        return false;
    }
}


/***/ })

};
