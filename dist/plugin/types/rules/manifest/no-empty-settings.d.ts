/**
 * `settings` has at least one field; whether the platform takes an empty block is not known.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "empty" | "needless" | "remove">;
export default _default;
