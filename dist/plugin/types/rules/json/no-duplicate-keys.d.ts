/**
 * Of several members with one key a parser keeps the last; the others are read by people and by nobody else.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "duplicate" | "remove">;
export default _default;
