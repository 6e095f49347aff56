/**
 * The checklist of the marketplace wants line ends as Unix writes them.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "crlf">;
export default _default;
