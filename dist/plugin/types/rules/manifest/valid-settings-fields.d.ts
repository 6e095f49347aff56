/**
 * Every member of `settings` is a field: an object that says at least its name and its type.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "blank" | "missing" | "misspelled" | "rename" | "wrongType">;
export default _default;
