/**
 * In a widget with several languages every text comes from the locale files; a literal one is shown as it is in all of
 * them.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "blank" | "literal">;
export default _default;
