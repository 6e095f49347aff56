/**
 * `widget.locale` is an array of language codes with at least one entry.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "blank" | "empty" | "notArray" | "notCode">;
export default _default;
