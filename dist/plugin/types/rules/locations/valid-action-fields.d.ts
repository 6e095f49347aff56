/**
 * A Salesbot handler has a name, and each field of a handler and of `dp.settings` is an object with a name and a type.
 * The platform shows these fields in examples and no more, so that one without them is likely and not certainly a
 * mistake.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 * @see https://es-developers.kommo.com/docs/salesbot
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "blank" | "missing" | "misspelled" | "rename" | "wrongType">;
export default _default;
