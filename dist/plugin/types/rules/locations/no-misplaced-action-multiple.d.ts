/**
 * `action_multiple` stands in `dp`. The platform's table of keys prints `dp/settings/action_multiple`, and its own
 * examples and all real widgets show the other place.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misplaced" | "move" | "repeated">;
export default _default;
