/**
 * A picture that the manifest names can be shown: a tour image is a PNG or a JPEG, a menu icon an SVG.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "empty" | "truncated" | "unknown" | "wrongFormat">;
export default _default;
