/**
 * Names in an archive separate folders by `/`. What has a backslash is one file with a strange name to most programs,
 * and the upload refused such an archive.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "backslashes">;
export default _default;
