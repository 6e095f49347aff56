/**
 * The platform wants its files in UTF-8 without a byte-order mark, which Windows PowerShell and some editors write.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "mark">;
export default _default;
