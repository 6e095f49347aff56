/**
 * A link in a description is an `<a>` with an `href`.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bare" | "noHref" | "script">;
export default _default;
