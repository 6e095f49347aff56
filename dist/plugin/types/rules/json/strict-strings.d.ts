/**
 * In strict JSON every string and every key stands in double quotes and uses no escapes but JSON's own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<[], "control" | "escape" | "key" | "lineBreak" | "quotes">;
export default _default;
