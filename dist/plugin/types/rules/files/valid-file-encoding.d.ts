/**
 * The platform wants its files in UTF-8; elsewhere the letters of Russian, Spanish and Portuguese are lost.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "notUtf8">;
export default _default;
