/**
 * The number after a card or a list is 0 or 1, and only they have one; what the platform makes of any other is
 * written nowhere.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "noPanel" | "remove" | "replace" | "wrongNumber">;
export default _default;
