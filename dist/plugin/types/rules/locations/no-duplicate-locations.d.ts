/**
 * Every location is listed once. A card or a list without a number is the one with `-1`, and the platform's own
 * generator refuses `-0` and `-1` together.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "conflict" | "duplicate" | "remove" | "same">;
export default _default;
