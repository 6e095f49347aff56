/**
 * References in the tour's description and in items of the left menu that are not shown lead somewhere too; live
 * widgets with such a gap show that the platform lets it pass.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misspelled" | "noText" | "replace" | "unresolved">;
export default _default;
