/**
 * Strict JSON writes numbers in decimal digits, with no sign but a minus, and computes nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<[], "leadingZero" | "noNumber" | "notation" | "replace">;
export default _default;
