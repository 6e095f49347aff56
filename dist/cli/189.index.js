export const id = 189;
export const ids = [189];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


/** An annotation for each finding: the errors first, then in the order of the results. */
function annotationsOf(results, context) {
    return results
        .flatMap(({ filePath, messages }) => {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(filePath, context);
        return messages.map((finding) => annotationOf(path, finding));
    })
        .sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}
/** The columns as GitHub counts them, both inclusive; a finding over several lines can have none there. */
function columnsOf({ line, column, endLine, endColumn }) {
    if (endLine !== line)
        return undefined;
    return { start: column, end: Math.max(column, endColumn - 1) };
}
function annotationOf(path, finding) {
    const { severity, ruleId, message } = finding;
    // ESLint gives no place to what concerns a file as a whole, and GitHub accepts no annotation without a line.
    const line = Math.max(1, finding.line || 1);
    const column = Math.max(1, finding.column || 1);
    return {
        level: severity === 2 ? 'error' : 'warning',
        path,
        line,
        column,
        endLine: Math.max(line, finding.endLine ?? line),
        endColumn: finding.endColumn ?? column + 1,
        rule: ruleId,
        title: ruleId ?? 'Syntax',
        message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message),
    };
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
const mark = '…';
const encoder = new TextEncoder();
/**
 * A text that takes no more than so many bytes of UTF-8, ended by `…` where it had to be cut.
 *
 * GitHub's limits count bytes in some places and UTF-16 units in others; bytes are never fewer. The cut never goes
 * through what people see as one character, unless that alone is too long.
 */
function cut(text, bytes) {
    if (fitting(text, bytes) === text.length)
        return text;
    const end = fitting(text, bytes - encoder.encode(mark).length);
    const start = new Intl.Segmenter().segment(text).containing(end)?.index ?? 0;
    return text.slice(0, start > 0 ? start : end) + mark;
}
/** The number of UTF-16 units from the start that fit, without half of a surrogate pair. */
function fitting(text, bytes) {
    return encoder.encodeInto(text, new Uint8Array(bytes)).read;
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3583);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(160);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);



/**
 * What no path is worth showing to a terminal; line ends have escapes of their own. All else of a path stays as it is,
 * or GitHub would not find the file.
 */
const unprintable = /[^\P{Cc}\r\n]|[\u202A-\u202E\u2066-\u2069]/gu;
/** What the runner keeps of a message. */
const longestMessage = 4096;
/**
 * The findings as workflow commands, which GitHub shows as annotations.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const github = (results, context) => (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(results, context)
    .map((annotation) => `${workflowCommand(annotation)}\n`)
    .join('');
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (github);
/** The workflow command that shows one annotation, without the end of the line. */
function workflowCommand(annotation) {
    const { level, path, line, endLine, title, message } = annotation;
    const columns = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(annotation);
    const properties = {
        file: path.replace(unprintable, _printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g),
        line,
        endLine,
        ...(columns && { col: columns.start, endColumn: columns.end }),
        title,
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${level} ${written.join(',')}::${escapeData((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(message, longestMessage))}`;
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


/***/ })

};
