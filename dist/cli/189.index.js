export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


/**
 * The findings as workflow commands, which GitHub shows as annotations.
 *
 * Columns are given only for findings on one line, because GitHub drops them otherwise, and the end column counts
 * inclusively there.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const github = (results, { cwd }) => results
    .flatMap(({ filePath, messages }) => messages.map((message) => `${commandOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .G)(filePath, cwd), message)}\n`))
    .join('');
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (github);
function commandOf(file, finding) {
    const { line, column, severity, message, ruleId } = finding;
    const endLine = finding.endLine ?? line;
    const endColumn = Math.max(column, (finding.endColumn ?? column + 1) - 1);
    const properties = {
        file,
        line,
        endLine,
        ...(endLine === line && { col: column, endColumn }),
        title: ruleId ?? 'Syntax',
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const level = severity === 2 ? 'error' : 'warning';
    return `::${level} ${written.join(',')}::${escapeData((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message))}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as people read it: relative to a folder where it lies inside, with `/` on every system. */
function displayPath(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}


/***/ })

};
