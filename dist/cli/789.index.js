export const id = 789;
export const ids = [789];
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

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   mostResults: () => (/* binding */ mostResults)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5898);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3583);





/** Code scanning refuses a run with more. */
const mostResults = 25_000;
/** Code scanning shows nothing that names no rule, and a broken file breaks none of ours. */
const syntax = describeRule('syntax', 'Require JSON that can be read', undefined);
/**
 * The findings as SARIF 2.1.0, for GitHub's code scanning and other viewers.
 *
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const sarif = (results, context) => {
    const rules = [...rulesOf(context), syntax];
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const seen = new Map();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'kommo-widget-lint',
                        semanticVersion: _product_js__WEBPACK_IMPORTED_MODULE_3__/* .product */ .q.version,
                        informationUri: _product_js__WEBPACK_IMPORTED_MODULE_3__/* .product */ .q.repository,
                        rules,
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: (0,_annotation_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationsOf */ .I)(results, context)
                    .slice(0, mostResults)
                    .map((annotation) => resultOf(annotation, indexes, seen)),
            },
        ],
    };
    return `${JSON.stringify(log)}\n`;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (sarif);
function rulesOf({ rulesMeta = {} }) {
    return Object.entries(rulesMeta).map(([id, { docs }]) => describeRule(id, docs?.description ?? id, docs?.url));
}
function describeRule(id, text, url) {
    return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        help: {
            text: url === undefined ? text : `${text}: ${url}`,
            markdown: url === undefined ? text : `${text}. [Read more](${url})`,
        },
        ...(url !== undefined && { helpUri: url }),
    };
}
function resultOf(annotation, indexes, seen) {
    const { level, path, line, column, endLine, endColumn } = annotation;
    const ruleId = annotation.rule ?? syntax.id;
    const ruleIndex = indexes.get(ruleId);
    // Viewers make a link of `[text](address)`, and the text may quote a stranger's manifest.
    const text = annotation.message.replaceAll('](', '] (');
    return {
        ruleId,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level,
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: locationOf(path),
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
        partialFingerprints: { 'kommoWidgetLint/v1': fingerprint([ruleId, path, text], seen) },
    };
}
function locationOf(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return { uri: (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href };
    return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
/**
 * What the finding is about, without where it is, so that lines may move; equal ones are counted.
 *
 * It is not GitHub's `primaryLocationLineHash`: `upload-sarif` adds that and warns of any other value under its name.
 */
function fingerprint(about, seen) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(about.join('\0')).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${String(count)}`;
}


/***/ })

};
