/**
 * Each file is in an archive once: of two with one name nobody knows which is taken.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "duplicate">;
export default _default;
