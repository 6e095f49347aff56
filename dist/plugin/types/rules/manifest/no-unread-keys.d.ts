/**
 * A key in a place where the platform does not look changes nothing: a second `locations`, `settings` or `locale`, and
 * `action_multiple` inside `dp.settings`, where the platform's own table of keys prints it and no real widget has it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misplaced" | "move" | "repeated">;
export default _default;
