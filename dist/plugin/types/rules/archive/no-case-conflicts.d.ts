/**
 * No two names differ only in upper and lower case: on Windows and macOS one of the files takes the place of the other.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "conflict">;
export default _default;
