export const id = 454;
export const ids = [454];
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


/***/ })

};
