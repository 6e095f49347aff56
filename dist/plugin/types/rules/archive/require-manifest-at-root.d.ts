/**
 * The manifest lies at the root of the archive; the upload looks for it nowhere else.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "absent" | "inFolder">;
export default _default;
