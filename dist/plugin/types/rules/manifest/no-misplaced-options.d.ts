/**
 * Keys that a widget can do without stand where the platform looks for them. So does `action_multiple`, which the
 * platform's own table of keys prints inside `dp.settings`, and no real widget has it there.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misplaced" | "move">;
export default _default;
