/**
 * `locations` and `settings` stand at the top level of the manifest, and `locale` inside `widget`.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misplaced" | "move">;
export default _default;
