export const id = 28;
export const ids = [28];
export const modules = {

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

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ report_markdown),
  markdownWithin: () => (/* binding */ markdownWithin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/report/chunks.js
/** Parts of at most so many items, in order. */
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/report/escape-markdown.js

/**
 * A text that Markdown and HTML show as it is, on GitHub too, where bare addresses become links and names with an `@`
 * call people.
 */
function escape_markdown_escape(text) {
    return (0,printable/* printable */.g)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/gu, (character) => `\\${character}`)
        .replaceAll('://', '&#58;//')
        .replace(/\bwww\./giu, (start) => start.replace('.', '&#46;'))
        .replaceAll('@', '&#64;&#8203;');
}

;// CONCATENATED MODULE: ./build/src/report/group-by.js
/** Groups by a key, in the order in which the keys appear; `Map.groupBy` is not in every supported Node. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/report/paths.js
var paths = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/product.js
var product = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/src/report/rule-url.js

/** The address of a rule's page, or undefined for what ESLint itself reports. */
function ruleUrl(ruleId) {
    const name = ruleId?.split('/').at(-1);
    return name && `${product/* product */.q.repository}/blob/main/docs/rules/${name}.md`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js







/** Places of one finding that share a row; a row that is much longer is no row any more. */
const mostPlaces = 20;
const longestMessage = 2000;
/** For the sentence that says how much was left out. */
const reserve = 100;
const head = ['| | Where | What | Rule |', '| --- | --- | --- | --- |'];
/** A table of the findings for each widget, for a job summary or a comment. */
const markdown = (results, context) => markdownWithin(Infinity, results, context);
/* harmony default export */ const report_markdown = (markdown);
/** The same in no more than so many bytes: the last rows are left out, and a sentence says so. */
function markdownWithin(bytes, results, context) {
    let left = results.reduce((sum, { messages }) => sum + messages.length, 0);
    if (left === 0)
        return 'No problems found.\n';
    let text = '';
    let room = bytes - reserve;
    for (const [folder, places] of byWidget(results)) {
        let intro = [`### ${escape_markdown_escape((0,paths/* shownPath */.pS)(folder, context))}`, '', ...head, ''].join('\n');
        if (text !== '')
            intro = `\n${intro}`;
        for (const same of rowsOf(places)) {
            const row = `${intro}${rowOf(same, folder, context)}\n`;
            room -= Buffer.byteLength(row);
            if (room < 0)
                return `${text}\n${String(left)} more findings stand in the log.\n`;
            text += row;
            intro = '';
            left -= same.length;
        }
    }
    return text;
}
function byWidget(results) {
    const places = results.flatMap(({ filePath, messages }) => messages.map((finding) => ({ file: filePath, finding })));
    return groupBy(places, ({ file }) => widgetOf(file));
}
/** `i18n/en.json` and `manifest.json` lie in the same widget. */
function widgetOf(file) {
    const folder = (0,external_node_path_.dirname)(file);
    return /[\\/]i18n$/u.test(folder) ? (0,external_node_path_.dirname)(folder) : folder;
}
/** Findings that say the same share a row: the errors first, then by rule. */
function rowsOf(places) {
    const alike = groupBy(places, ({ finding: { severity, ruleId, message } }) => JSON.stringify([2 - severity, ruleId ?? '', message]));
    return [...alike]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, row]) => chunks(row, mostPlaces));
}
function rowOf(same, folder, context) {
    const { severity, ruleId, message } = same[0]?.finding ?? {};
    const where = same.map(({ file, finding: { line } }) => {
        const text = `${escape_markdown_escape((0,paths/* displayPath */.Gt)(file, folder))}:${String(line)}`;
        const url = context.lineUrl?.(file, line);
        return url === undefined ? text : `[${text}](${url})`;
    });
    const level = severity === 2 ? '❌ error' : '⚠️ warning';
    const rule = ruleId ? `[${escape_markdown_escape(ruleId)}](${ruleUrl(ruleId) ?? ''})` : '';
    return `| ${level} | ${where.join(', ')} | ${escape_markdown_escape((0,cut/* cut */.J)(message ?? '', longestMessage))} | ${rule} |`;
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
