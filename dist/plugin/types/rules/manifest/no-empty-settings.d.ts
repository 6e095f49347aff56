/**
 * `settings` has at least one field; both platforms have refused an empty block as a missing one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "empty" | "needless" | "remove">;
export default _default;
