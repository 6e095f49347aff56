/**
 * A locale file holds an object, whose keys lead to texts.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "notObject">;
export default _default;
