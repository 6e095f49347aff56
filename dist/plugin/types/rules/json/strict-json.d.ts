/**
 * The platform reads strict JSON. Whatever only looser parsers read is an error: comments, surplus commas, JavaScript,
 * other ways to write numbers and strings, and white space that JSON does not know.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "comment" | "control" | "escape" | "hole" | "irregular" | "key" | "leadingZero" | "lineBreak" | "noNumber" | "notation" | "parenthesis" | "quotes" | "remove" | "replace" | "trailing" | "value">;
export default _default;
