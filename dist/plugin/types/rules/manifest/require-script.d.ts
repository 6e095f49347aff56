/**
 * A widget that lists a location in which its script is at work has a `script.js`.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misnamed" | "missing" | "otherName">;
export default _default;
