/**
 * Styles, fonts and pictures belong into the archive: the platform reviews what is in it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "remote">;
export default _default;
