/**
 * Every member of `dp.settings` is a field: an object that says at least its name and its type. The platform calls
 * the block "similar to settings" and no more, so that this is likely and not certainly a mistake.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "blank" | "missing" | "misspelt" | "rename" | "replace" | "wrongType">;
export default _default;
