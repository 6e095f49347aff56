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
/* harmony import */ var jsonc_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9034);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6439);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);






class WidgetLinter {
    #linter;
    #isNamed;
    constructor(folder, isNamed) {
        this.#linter = new eslint_universal__WEBPACK_IMPORTED_MODULE_1__.Linter({ cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(folder).root });
        this.#isNamed = isNamed;
    }
    verify(text, filename, on) {
        return (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verify */ .M)(this.#linter, text, this.#config(on), filename);
    }
    fix(text, filename, on) {
        return this.#linter.verifyAndFix(text, this.#config(on), { filename });
    }
    #config(on) {
        const entries = [...on].map(([name, entry]) => [`${_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}/${name}`, [...entry]]);
        return configOf(Object.fromEntries(entries), this.#isNamed);
    }
}
function checkEntries(entries) {
    const filename = '/manifest.json';
    new eslint_universal__WEBPACK_IMPORTED_MODULE_1__.Linter({ cwd: '/' }).verify('{}', configOf(entries, false), { filename });
}
function configOf(entries, isNamed) {
    return [
        { ignores: ['!**/node_modules/', '!.git/'] },
        {
            name: _presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl,
            files: ['**/*.json', '**/*.JSON'],
            plugins: { [_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl]: { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A } },
            languageOptions: { parser: jsonc_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ },
            linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
            settings: (0,_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsFor */ .zc)(isNamed),
            rules: entries,
        },
    ];
}


/***/ })

};
