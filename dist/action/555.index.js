export const id = 555;
export const ids = [555];
export const modules = {

/***/ 3555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixWidget: () => (/* binding */ fixWidget)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/sources/disk.js
var disk = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/widget/limits.js
var limits = __webpack_require__(1852);
// EXTERNAL MODULE: ./build/src/widget/widget.js + 8 modules
var widget_widget = __webpack_require__(3469);
// EXTERNAL MODULE: ./build/src/widget/documents.js + 1 modules
var documents = __webpack_require__(2419);
// EXTERNAL MODULE: ./build/src/widget/json-text.js + 8 modules
var json_text = __webpack_require__(7537);
;// CONCATENATED MODULE: ./build/src/lint/apply-fixes.js
const mark = '\uFEFF';
/** ESLint gives up after so many rounds, in which fixes may have undone each other. */
const mostRounds = 10;
/**
 * Applies fixes as ESLint does: all that do not overlap, then again to what came out, until nothing is left to fix.
 *
 * @param text with its byte-order mark
 * @param lint finds the messages of a text
 */
function fixText(text, lint) {
    let output = text;
    let previous;
    for (let round = 0; round < mostRounds; round += 1) {
        const messages = lint(output);
        // What fixes made of a text must stay a text that can be read, or that a fix makes one.
        if (messages.some(({ fatal, fix }) => fatal && !fix))
            break;
        const fixed = applyFixes(output, messages);
        if (fixed === output)
            break;
        const isCircular = fixed === previous;
        [previous, output] = [output, fixed];
        if (isCircular)
            break;
    }
    return output;
}
/** A text with the fixes that do not overlap; of those that do, the first in the text is applied. */
function applyFixes(source, messages) {
    const fixes = messages
        .flatMap(({ fix }) => fix ?? [])
        .sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
    const text = source.startsWith(mark) ? source.slice(1) : source;
    let output = source.slice(0, source.length - text.length);
    let last = Number.NEGATIVE_INFINITY;
    for (const { range, text: replacement } of fixes) {
        const [start, end] = range;
        if (last >= start || start > end)
            continue;
        if ((start < 0 && end >= 0) || (start === 0 && replacement.startsWith(mark)))
            output = '';
        output += text.slice(Math.max(0, last), Math.max(0, start)) + replacement;
        last = end;
    }
    return output + text.slice(Math.max(0, last));
}

// EXTERNAL MODULE: ./build/src/lint/check-widget.js + 2 modules
var check_widget = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/lint/tool-messages.js
var tool_messages = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/src/lint/config-globs.js
var config_globs = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/src/lint/result.js
var result = __webpack_require__(974);
// EXTERNAL MODULE: ./build/src/lint/run-rules.js + 1 modules
var run_rules = __webpack_require__(9830);
// EXTERNAL MODULE: ./build/src/base/usage-error.js
var usage_error = __webpack_require__(4911);
// EXTERNAL MODULE: ./build/src/lint/write-file.js
var write_file = __webpack_require__(7115);
;// CONCATENATED MODULE: ./build/src/lint/fix-widget.js
















/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @returns a result for each file that could not be written
 */
async function fixWidget({ folder, isNamed }, config) {
    const files = new disk/* DiskFiles */.h(folder);
    const { rulesFor } = await (0,config_globs/* globsOf */.p)(config);
    // The other files are seen as they were before, as ESLint fixes each file by itself.
    const widget = new widget_widget/* Widget */.x(files);
    return (0,check_widget/* lintedFiles */.YD)(widget).flatMap((path) => {
        const bytes = (0,limits/* readJson */.Vh)(files, path);
        if (!bytes || (0,check_widget/* overLimitMessages */.qZ)(bytes))
            return [];
        const filename = (0,external_node_path_.join)(folder, path);
        const rules = rulesFor(filename);
        const text = textOf(bytes);
        try {
            const output = fixText(text, (current) => {
                const hasMark = current.startsWith('\uFEFF');
                const json = new json_text/* JsonText */.kB(hasMark ? current.slice(1) : current, hasMark);
                return (0,run_rules/* runRules */.x)(json, (0,documents/* documentsOf */.u)({ widget, path, json, isNamed }), rules);
            });
            // What the fixes made of bytes that are not UTF-8 would be written for good.
            if (output !== text && isWhole(bytes, text))
                (0,write_file/* writeFileAtomically */.l)(filename, output, { before: bytes, within: folder });
            return [];
        }
        catch (error) {
            // A rule that fails is reported when the file is linted.
            return error instanceof usage_error/* UsageError */.e
                ? [(0,result/* toResult */.X5)(filename, [(0,tool_messages/* failure */.V2)(`The fixes are not written. ${error.message}`)])]
                : [];
        }
    });
}
/** Whether the bytes are all in the text, so that writing it loses nothing. */
function isWhole(bytes, text) {
    return external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(text), bytes) === 0;
}
/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes) {
    return ((0,decode/* hasByteOrderMark */.k)(bytes) ? '\uFEFF' : '') + (0,decode/* decode */.D)(bytes);
}


/***/ })

};
