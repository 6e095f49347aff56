/**
 * A Salesbot handler has a name, and each of its fields a name and a type.
 *
 * @see https://es-developers.kommo.com/docs/salesbot
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "blank" | "missing" | "misspelt" | "rename" | "replace" | "wrongType">;
export default _default;
