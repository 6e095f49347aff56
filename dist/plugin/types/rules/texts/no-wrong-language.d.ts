/**
 * The texts of a locale file are in the language that the file is named after.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "script" | "swapped">;
export default _default;
