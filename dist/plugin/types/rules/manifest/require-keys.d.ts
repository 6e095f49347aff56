/**
 * The keys that no widget can do without. One that is misspelled is said to be so, and one in a wrong place is the
 * finding of another rule.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "blank" | "missing" | "misspelled" | "rename" | "replace">;
export default _default;
