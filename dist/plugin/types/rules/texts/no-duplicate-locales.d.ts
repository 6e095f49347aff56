/**
 * Every language is in `widget.locale` once.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "duplicate" | "remove">;
export default _default;
