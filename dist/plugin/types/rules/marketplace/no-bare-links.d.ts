/**
 * A link in a description is an `<a>` with an `href` and a `referrerpolicy`.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bare" | "noHref" | "referrer" | "script">;
export default _default;
