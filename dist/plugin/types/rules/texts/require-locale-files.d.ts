/**
 * Every code in `widget.locale` has its texts in `i18n/<code>.json`, named in exactly this case.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "inFolder" | "misnamed" | "missing" | "otherCode" | "replace" | "unreadable">;
export default _default;
