/**
 * The addresses that the platform sends requests to or opens are absolute `http:` or `https:` URLs.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "invalid" | "replace" | "wrongType">;
export default _default;
