/**
 * A widget that can be installed has settings. If the location `settings` is listed, the block is asked for there;
 * without the location developers disagree on whether the upload asks for it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "misspelled" | "rename">;
export default _default;
