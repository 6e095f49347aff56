/**
 * A locale file holds texts in groups: an object whose keys lead to texts or to further objects.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "flat" | "manifest" | "notObject">;
export default _default;
