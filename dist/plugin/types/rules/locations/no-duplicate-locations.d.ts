/**
 * Every location stands in `locations` once; a card or a list without a number is the one with `-1`.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "duplicate" | "remove" | "same">;
export default _default;
