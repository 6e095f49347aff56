/**
 * `widget.support` gives people a way to ask for help: a link, an email address, or both.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "invalidEmail" | "invalidLink" | "misspelled" | "noContact" | "noSupport" | "rename" | "replace" | "wrongType">;
export default _default;
