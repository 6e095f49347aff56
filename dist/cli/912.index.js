export const id = 912;
export const ids = [912];
export const modules = {

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/** The results as ESLint's `json` format has them, less the two keys that hold whole files. */
const json = (results) => `${JSON.stringify(results)}\n`;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (json);


/***/ })

};
