/**
 * The checklist of the marketplace wants line ends as Unix writes them, in every text file of the archive.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "crlf">;
export default _default;
