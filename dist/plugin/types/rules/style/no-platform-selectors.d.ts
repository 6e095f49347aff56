/**
 * A selector of nothing but classes of the interface changes buttons and fields that are not the widget's.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "platform" | "platforms">;
export default _default;
