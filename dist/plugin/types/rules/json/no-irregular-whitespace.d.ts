/**
 * JSON knows four kinds of white space; a text that was copied from a web page or a chat often holds others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "irregular">;
export default _default;
