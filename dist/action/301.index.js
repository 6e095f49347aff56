export const id = 301;
export const ids = [301,454];
export const modules = {

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WidgetLinter: () => (/* binding */ WidgetLinter),
/* harmony export */   checkEntries: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var eslint_universal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var jsonc_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6653);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8552);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6439);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);






// All that needs ESLint itself, which is loaded only where there is something to find or to check.
/**
 * ESLint for the files of one widget.
 *
 * @param folder absolute path of the widget
 * @param isNamed whether it is a widget because the user named it
 */
class WidgetLinter {
    #linter;
    #isNamed;
    constructor(folder, isNamed) {
        this.#linter = linterAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(folder).root);
        this.#isNamed = isNamed;
    }
    /** What rules find in a text. */
    verify(text, filename, on) {
        return (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verify */ .M)(this.#linter, text, this.#config(on), filename);
    }
    /** A text with the fixes of rules applied. */
    fix(text, filename, on) {
        return this.#linter.verifyAndFix(text, this.#config(on), { filename });
    }
    #config(on) {
        const entries = [...on].map(([name, entry]) => [`${_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}/${name}`, [...entry]]);
        return configOf(uncheckedRules, Object.fromEntries(entries), this.#isNamed);
    }
}
const linters = new Map();
/** Of a file outside of this folder ESLint says nothing but that no configuration matches. */
function linterAt(cwd) {
    const linter = linters.get(cwd) ?? new eslint_universal__WEBPACK_IMPORTED_MODULE_1__.Linter({ cwd });
    linters.set(cwd, linter);
    return linter;
}
/** Lets ESLint check severities and options. @throws where they can't be used */
function checkEntries(entries) {
    const filename = '/manifest.json';
    linterAt('/').verify('{}', configOf(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A, entries, false), { filename });
}
/** Presets are right, and what a configuration says was checked before: no schema has to be compiled for each run. */
const uncheckedRules = Object.fromEntries(Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A).map(([name, rule]) => [
    name,
    { ...rule, meta: { ...rule.meta, schema: false } },
]));
function configOf(ruleModules, entries, isNamed) {
    return [
        // ESLint leaves these out by itself, and whoever names such a folder wants it linted.
        { ignores: ['!**/node_modules/', '!.git/'] },
        {
            name: _presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl,
            files: [_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonFiles */ .Gf],
            plugins: { [_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl]: { rules: ruleModules } },
            languageOptions: { parser: jsonc_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ },
            // A comment in a manifest is a defect of its own and must not switch the linter off.
            linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
            settings: (0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsFor */ .zc)(isNamed),
            rules: entries,
        },
    ];
}


/***/ }),

/***/ 9301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixWidget: () => (/* binding */ fixWidget)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _widget_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
/* harmony import */ var _widget_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1852);
/* harmony import */ var _widget_widget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3469);
/* harmony import */ var _eslint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1454);
/* harmony import */ var _lint_widget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9191);
/* harmony import */ var _own_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6634);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3084);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(974);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8643);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7115);












/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @returns a result for each file that could not be written
 */
async function fixWidget({ folder, isNamed }, config) {
    const files = new _widget_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskFiles */ .h(folder);
    const { rulesFor } = await (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .patternsOf */ .D)(config);
    const linter = new _eslint_js__WEBPACK_IMPORTED_MODULE_5__.WidgetLinter(folder, isNamed);
    return (0,_lint_widget_js__WEBPACK_IMPORTED_MODULE_6__/* .lintedFiles */ .YD)(new _widget_widget_js__WEBPACK_IMPORTED_MODULE_4__/* .Widget */ .x(files)).flatMap((path) => {
        const bytes = (0,_widget_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(files, path);
        if (!bytes || (0,_lint_widget_js__WEBPACK_IMPORTED_MODULE_6__/* .tooMuch */ .Gm)(bytes))
            return [];
        const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        const text = (0,_lint_widget_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(bytes);
        try {
            const { output, fixed } = linter.fix(text, filename, rulesFor(filename));
            // What the fixes made of bytes that are no UTF-8 would be written for good.
            if (fixed && isWhole(bytes, text))
                (0,_write_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFileAtomically */ .l)(filename, output, { before: bytes, within: folder });
            return [];
        }
        catch (error) {
            // A rule that fails is told when the file is linted.
            return error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e
                ? [(0,_result_js__WEBPACK_IMPORTED_MODULE_11__/* .toResult */ .X5)(filename, [(0,_own_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)(`The fixes are not written. ${error.message}`)])]
                : [];
        }
    });
}
/** Whether the bytes are all in the text, so that writing it loses nothing. */
function isWhole(bytes, text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text), bytes) === 0;
}


/***/ })

};
