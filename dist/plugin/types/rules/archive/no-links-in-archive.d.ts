/**
 * An archive holds files, and not links to them, of which nobody knows what the upload makes.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "links">;
export default _default;
