/**
 * Code of a widget stands in its scripts, where the platform reviews it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "script">;
export default _default;
