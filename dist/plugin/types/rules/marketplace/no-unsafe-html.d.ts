/**
 * The HTML of a description brings no code and no page of others into the platform's pages.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "handler" | "iframe" | "script">;
export default _default;
