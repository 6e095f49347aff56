/**
 * All widgets of an account share one page, so that a global of one can be the global of another.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "member" | "undeclared">;
export default _default;
