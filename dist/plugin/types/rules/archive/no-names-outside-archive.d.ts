/**
 * Every name in an archive stays in the folder that it is unpacked to.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "outside">;
export default _default;
