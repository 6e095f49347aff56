export const id = 514;
export const ids = [514];
export const modules = {

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is a folder itself or lies in it, by its name alone. */
function isInside(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !/^\.\.(?:[\\/]|$)/u.test(inside) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
}
/** A path as people read it: relative to a folder where it lies inside, with `/` on every system. */
function displayPath(path, folder) {
    const shown = isInside(path, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path) || '.' : path;
    return shown.replaceAll('\\', '/');
}
/** The path of a linted file or folder as a report prints it. */
function shownPath(path, { cwd, rootOf }) {
    return displayPath(path, rootOf?.(path) ?? cwd);
}


/***/ }),

/***/ 5514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);



/** The findings as ESLint's `stylish` format shows them: a block for each file, a row for each finding, a summary. */
const stylish = (results, context) => {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(context.colors);
    const blocks = results
        .filter(({ messages }) => messages.length > 0)
        .map(({ filePath, messages }) => {
        const cells = messages.map(cellsOf);
        const width = (index) => Math.max(...cells.map((row) => row[index]?.length ?? 0));
        const rows = cells.map(([place, level, text, rule]) => {
            const color = level === 'error' ? paint.red : paint.yellow;
            return [
                `  ${paint.dim(place.padStart(width(0)))}`,
                color(level.padEnd(width(1))),
                rule === '' ? text : text.padEnd(Math.min(width(2), 100)),
                paint.dim(rule),
            ]
                .join('  ')
                .trimEnd();
        });
        return [paint.underline((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(filePath, context))), ...rows].join('\n');
    });
    if (blocks.length === 0)
        return '';
    const sum = (key) => results.reduce((total, result) => total + result[key], 0);
    const [errors, warnings] = [sum('errorCount'), sum('warningCount')];
    const fixable = sum('fixableErrorCount') + sum('fixableWarningCount');
    const lines = [
        `✖ ${count(errors + warnings, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`,
        ...(fixable > 0 ? [`  ${count(fixable, 'problem')} fixable with \`--fix\``] : []),
    ];
    const color = errors > 0 ? paint.red : paint.yellow;
    const summary = lines.map((line) => paint.bold(color(line)));
    return `${[...blocks, summary.join('\n')].join('\n\n')}\n`;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (stylish);
function cellsOf({ line, column, severity, message, ruleId }) {
    return [
        `${String(line || 0)}:${String(column || 0)}`,
        severity === 2 ? 'error' : 'warning',
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(message),
        ruleId ?? '',
    ];
}
function count(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
