export const id = 157;
export const ids = [157];
export const modules = {

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archivesBy: () => (/* binding */ archivesBy),
/* harmony export */   ignoredBy: () => (/* binding */ ignoredBy),
/* harmony export */   overridesBy: () => (/* binding */ overridesBy)
/* harmony export */ });
/* harmony import */ var _eslint_config_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6523);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6439);


/** Says of absolute paths whether `ignores` leave them out, by ESLint's own reading of patterns. */
function ignoredBy({ ignores, basePath }) {
    const patterns = new _eslint_config_array__WEBPACK_IMPORTED_MODULE_0__/* .ConfigArray */ .kl([{ ignores: [...ignores] }, { files: ['**/*'] }], { basePath });
    patterns.normalizeSync();
    const isOutside = (path) => patterns.getConfigStatus(path) === 'external';
    return {
        ignoresFolder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
        ignoresFile: (path) => patterns.isFileIgnored(path),
    };
}
/** Says of absolute paths whether `archives` name them. */
function archivesBy({ archives = [], basePath }) {
    const patterns = new _eslint_config_array__WEBPACK_IMPORTED_MODULE_0__/* .ConfigArray */ .kl([{ files: [...archives] }], { basePath });
    patterns.normalizeSync();
    return (path) => patterns.getConfigStatus(path) === 'matched';
}
/** Gives the places in `overrides` of those that match an absolute path, by ESLint's own reading of patterns. */
function overridesBy({ overrides, basePath }) {
    const concat = (one = [], other = []) => [...one, ...other];
    const patterns = new _eslint_config_array__WEBPACK_IMPORTED_MODULE_0__/* .ConfigArray */ .kl([
        { files: [..._presets_js__WEBPACK_IMPORTED_MODULE_1__/* .lintedFilePatterns */ .k1] },
        ...overrides.map(({ files }, at) => ({ files: [...files], matching: [at] })),
    ], { basePath, schema: { matching: { merge: concat, validate: 'array' } } });
    patterns.normalizeSync();
    return (file) => patterns.getConfig(file)?.matching ?? [];
}


/***/ })

};
