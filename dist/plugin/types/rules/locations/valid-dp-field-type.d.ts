/**
 * The `type` of a field in `dp.settings` is documented as "similar to settings" and nowhere listed, so that an
 * unknown one is likely and not certainly a mistake.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "replace" | "unknown" | "wrongType">;
export default _default;
