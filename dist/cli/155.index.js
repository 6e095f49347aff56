export const id = 155;
export const ids = [155];
export const modules = {

/***/ 5155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ report_markdown)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/paths.js
var paths = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/product.js
var product = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/src/report/rule-url.js

/** The address of a rule's page, or undefined for what ESLint itself reports. */
function ruleUrl(ruleId) {
    const name = ruleId?.split('/').at(-1);
    return name && `${product/* product */.q.repository}/blob/main/docs/rules/${name}.md`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** A table of the findings for each widget, for a job summary or a comment. */
const markdown = (results, { cwd }) => {
    const found = results.filter(({ messages }) => messages.length > 0);
    if (found.length === 0)
        return 'No problems found.\n';
    const byWidget = new Map();
    for (const result of found) {
        const folder = widgetOf(result.filePath);
        byWidget.set(folder, [...(byWidget.get(folder) ?? []), result]);
    }
    const sections = [...byWidget].map(([folder, files]) => {
        const heading = `### ${markdown_escape((0,paths/* displayPath */.G)(folder, cwd))}`;
        const rows = files.flatMap(({ filePath, messages }) => messages.map(({ line, severity, message, ruleId }) => {
            const file = markdown_escape((0,paths/* displayPath */.G)(filePath, folder));
            const url = ruleUrl(ruleId);
            const rule = ruleId === null ? '' : `[${markdown_escape(ruleId)}](${url ?? ''})`;
            const level = severity === 2 ? '❌ error' : '⚠️ warning';
            return `| ${level} | ${file}:${String(line)} | ${markdown_escape(message)} | ${rule} |`;
        }));
        return [heading, '', '| | Where | What | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
    });
    return `${sections.join('\n\n')}\n`;
};
/* harmony default export */ const report_markdown = (markdown);
/** `i18n/en.json` and `manifest.json` lie in the same widget. */
function widgetOf(file) {
    const folder = (0,external_node_path_.dirname)(file);
    return /[\\/]i18n$/u.test(folder) ? (0,external_node_path_.dirname)(folder) : folder;
}
/** A text that Markdown and HTML show as it is. */
function markdown_escape(text) {
    return (0,printable/* printable */.g)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@-]/gu, (character) => `\\${character}`)
        .replaceAll('\\@', '&#64;');
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
