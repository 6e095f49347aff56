/**
 * What a widget needs is in its archive, or is loaded by `define`; scripts that it adds to the page are not checked.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "injected">;
export default _default;
