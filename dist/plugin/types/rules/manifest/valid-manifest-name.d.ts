/**
 * The manifest has its name in lower case: the platform looks for no other.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "otherCase">;
export default _default;
