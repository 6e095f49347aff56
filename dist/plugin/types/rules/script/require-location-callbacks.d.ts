/**
 * In some locations the platform calls a function of its own, without which the widget does nothing there.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing">;
export default _default;
