/**
 * A second `locations`, `settings` or `locale` in a place where the platform does not look changes nothing, and whoever
 * edits it waits for an effect in vain.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "repeated">;
export default _default;
