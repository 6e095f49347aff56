/**
 * `mobile.color` is a hex color, the background of the widget's heading in the mobile app.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "invalid" | "replace" | "wrongType">;
export default _default;
