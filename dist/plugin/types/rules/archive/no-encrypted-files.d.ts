/**
 * Nothing in an archive is encrypted: the upload asks for no password.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "encrypted">;
export default _default;
