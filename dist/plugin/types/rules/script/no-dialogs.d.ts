/**
 * A window of the browser stops the whole interface until it is closed. The upload names the lines that open one.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bundled" | "dialog" | "remove">;
export default _default;
