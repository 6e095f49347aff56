/**
 * The platform loads a widget by what its script hands to `define`. A script that only loads another one, and one that a
 * build made, may hand it over elsewhere.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "misspelled" | "rename">;
export default _default;
