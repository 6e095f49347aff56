export const id = 464;
export const ids = [464];
export const modules = {

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixWidget: () => (/* binding */ fixWidget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/sources/disk.js
var disk = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/widget/late-packages.js + 1 modules
var late_packages = __webpack_require__(7637);
// EXTERNAL MODULE: ./build/src/widget/widget.js + 8 modules
var widget_widget = __webpack_require__(3469);
// EXTERNAL MODULE: ./build/src/lint/check-widget.js + 2 modules
var check_widget = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/lint/left-out.js
var left_out = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/src/lint/tool-messages.js
var tool_messages = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/widget/content.js
var widget_content = __webpack_require__(5267);
// EXTERNAL MODULE: ./build/src/widget/documents.js + 5 modules
var documents = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/src/widget/limits.js
var limits = __webpack_require__(1852);
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
        const fixed = apply_fixes_applyFixes(output, messages);
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
function apply_fixes_applyFixes(source, messages) {
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

// EXTERNAL MODULE: ./build/src/lint/run-rules.js + 1 modules
var run_rules = __webpack_require__(9830);
;// CONCATENATED MODULE: ./build/src/lint/fix-file.js







/**
 * Applies all fixes of one file, in memory. The other files of the widget are seen as they are.
 *
 * @param path the file's path in the widget
 * @param isNamed whether the folder is a widget whatever its manifest looks like
 * @returns the change with the rule of each finding that was fixed; undefined if nothing is changed
 * @throws what a rule throws
 */
function fixFile(widget, path, isNamed, rules) {
    const bytes = (0,limits/* readText */.yR)(widget.files, path);
    if (!bytes || (0,check_widget/* overLimitMessages */.qZ)(path, bytes))
        return undefined;
    let fixable;
    const changed = changeText(bytes, (text) => fixText(text, (current) => {
        const hasMark = current.startsWith('\uFEFF');
        const content = (0,widget_content/* contentOf */.$E)(path, hasMark ? current.slice(1) : current, hasMark);
        const found = (0,run_rules/* runRules */.x)(content, (0,documents/* documentsOf */.u)({ widget, path, content, isNamed }), rules);
        fixable ??= found.flatMap(({ fix, ruleId }) => (fix && ruleId !== null ? [ruleId] : []));
        return found;
    }));
    return changed && { ...changed, rules: fixable ?? [] };
}
/** Applies one fix or suggestion. @returns undefined if nothing is changed */
function applyFix(bytes, fix) {
    return changeText(bytes, (text) => applyFixes(text, fix ? [{ fix }] : []));
}
function changeText(before, change) {
    const text = textOf(before);
    const output = change(text);
    // What a change makes of bytes that are not UTF-8 would be written for good.
    return output === text || !isText(before) ? undefined : { before, after: encode(output) };
}
/** Whether bytes are all in their text, so that writing it loses nothing. */
function isText(bytes) {
    const encoded = encode(textOf(bytes));
    return encoded.length === bytes.length && encoded.every((byte, at) => byte === bytes[at]);
}
/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes) {
    return ((0,decode/* hasByteOrderMark */.k)(bytes) ? '\uFEFF' : '') + (0,decode/* decode */.D)(bytes);
}
function encode(text) {
    return new TextEncoder().encode(text);
}

// EXTERNAL MODULE: ./build/src/lint/config-globs.js
var config_globs = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/src/lint/result.js
var result = __webpack_require__(974);
// EXTERNAL MODULE: ./build/src/base/usage-error.js
var usage_error = __webpack_require__(4911);
// EXTERNAL MODULE: ./build/src/lint/write-file.js
var write_file = __webpack_require__(7115);
;// CONCATENATED MODULE: ./build/src/lint/fix-widget.js












/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @param onFixed is called for each file that was written
 * @returns a result for each file that could not be written
 */
async function fixWidget({ folder, isNamed }, config, onFixed) {
    const { rulesFor, filter } = await (0,config_globs/* globsOf */.p)(config);
    // The other files are seen as they were before, as ESLint fixes each file by itself.
    const widget = new widget_widget/* Widget */.x(new disk/* DiskFiles */.h(folder));
    const isIgnored = (0,left_out/* leftOutOf */.T)(folder, filter);
    const paths = (0,check_widget/* lintedFiles */.YD)(widget, isNamed, isIgnored);
    await (0,late_packages/* loadParsers */.l)(paths);
    return paths.flatMap((path) => {
        const filename = (0,external_node_path_.join)(folder, path);
        try {
            const fixed = fixFile(widget, path, isNamed, rulesFor(filename));
            if (fixed) {
                (0,write_file/* writeFileAtomically */.lo)(filename, fixed.after, { before: fixed.before, within: folder });
                onFixed?.({ file: filename, rules: fixed.rules });
            }
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


/***/ })

};
