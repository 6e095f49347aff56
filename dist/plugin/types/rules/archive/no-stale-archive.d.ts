/**
 * The archive in a widget folder is not older than the folder: people upload it again by mistake.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "stale">;
export default _default;
