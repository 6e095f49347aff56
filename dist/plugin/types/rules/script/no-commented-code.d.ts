/**
 * The checklist wants no code that is switched off by making it a comment.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "code">;
export default _default;
