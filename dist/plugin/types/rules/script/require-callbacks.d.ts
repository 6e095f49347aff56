/**
 * The platform calls three functions of every widget, and the widget does not work without one of them.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "misspelled">;
export default _default;
