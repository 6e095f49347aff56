/**
 * The platform goes on only if a callback returns true. One that returns something in at least one way, or a promise, may
 * know what it does.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "nothing">;
export default _default;
