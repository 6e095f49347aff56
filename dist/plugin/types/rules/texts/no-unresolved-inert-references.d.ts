/**
 * References in the tour's description and in blocks whose location is not listed lead somewhere too; live widgets
 * with such a gap show that the platform lets it pass.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misspelt" | "noText" | "replace" | "unresolved">;
export default _default;
