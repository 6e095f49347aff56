/**
 * JSON has objects, arrays, strings, numbers, true, false and null, and nothing around them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-3
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "parenthesis" | "value">;
export default _default;
