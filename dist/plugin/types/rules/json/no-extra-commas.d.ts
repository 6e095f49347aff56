/**
 * In strict JSON a comma stands between two values, never after the last one and never alone.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "hole" | "remove" | "trailing">;
export default _default;
