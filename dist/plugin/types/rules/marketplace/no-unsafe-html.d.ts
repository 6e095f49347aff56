/**
 * The HTML of a description brings no code of its own into the platform's pages.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "handler" | "script">;
export default _default;
