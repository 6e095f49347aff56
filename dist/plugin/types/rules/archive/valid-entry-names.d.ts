/**
 * Names in an archive are UTF-8; what other bytes mean depends on the computer that made the archive.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "notUtf8">;
export default _default;
