/**
 * Keys that the widget needs stand where the platform looks for them: `locations`, `settings` and the blocks of listed
 * locations at the top level, the name, the languages and the like inside `widget`.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misplaced" | "move">;
export default _default;
