/**
 * A tour has pictures, in one declared language at least.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "none">;
export default _default;
