/**
 * A widget is installed and removed by a person: its script does not press the buttons for it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "click">;
export default _default;
