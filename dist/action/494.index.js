export const id = 494;
export const ids = [494];
export const modules = {

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ignoredBy: () => (/* binding */ ignoredBy),
  overridesBy: () => (/* binding */ overridesBy)
});

// EXTERNAL MODULE: ./build/node_modules/@eslint/config-array/dist/cjs/index.cjs
var cjs = __webpack_require__(8932);
;// CONCATENATED MODULE: ./build/node_modules/@eslint/config-array/dist/esm/index.js

const { ObjectSchema, ConfigArray, ConfigArraySymbol } = cjs;

;// CONCATENATED MODULE: ./build/src/lint/match.js

/** Says of absolute paths whether `ignores` leave them out, by ESLint's own reading of patterns. */
function ignoredBy({ ignores, basePath }) {
    const patterns = new ConfigArray([{ ignores: [...ignores] }, { files: ['**/*'] }], { basePath });
    patterns.normalizeSync();
    const isOutside = (path) => patterns.getConfigStatus(path) === 'external';
    return {
        folder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
        file: (path) => patterns.isFileIgnored(path),
    };
}
/** Gives the places in `overrides` of those that match an absolute path, by ESLint's own reading of patterns. */
function overridesBy({ overrides, basePath }) {
    const concat = (one = [], other = []) => [...one, ...other];
    const patterns = new ConfigArray([
        { files: ['**/*.json', '**/*.JSON'] },
        ...overrides.map(({ files }, at) => ({ files: [...files], matching: [at] })),
    ], { basePath, schema: { matching: { merge: concat, validate: 'array' } } });
    patterns.normalizeSync();
    return (file) => patterns.getConfig(file)?.matching ?? [];
}


/***/ })

};
