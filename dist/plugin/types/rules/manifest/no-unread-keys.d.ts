/**
 * A key in a place where the platform does not look changes nothing if it stands in its right place too: a second
 * `locations`, `settings`, `locale` and so on.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "repeated">;
export default _default;
