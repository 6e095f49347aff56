/**
 * An archive holds nothing that is not a part of the widget.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "junk">;
export default _default;
