/**
 * `locations` is an array of the places in which the widget works, with at least one entry.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "blank" | "empty" | "notArray" | "notName">;
export default _default;
