/**
 * A tour that has pictures has them in every declared language; live private widgets have them in one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing">;
export default _default;
