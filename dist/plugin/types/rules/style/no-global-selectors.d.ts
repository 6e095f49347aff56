/**
 * The style of a widget is loaded into the page of the platform, so that a selector without a class or an id of the widget
 * changes the whole interface. A rule that only sets variables is harmless.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "global" | "globals">;
export default _default;
