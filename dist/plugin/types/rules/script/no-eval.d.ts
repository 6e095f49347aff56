/**
 * A text that is run as a program can't be read before it runs, so the checklist forbids it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bundled" | "eval">;
export default _default;
