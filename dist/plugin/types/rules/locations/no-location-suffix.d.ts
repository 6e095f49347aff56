/**
 * A location such as `everywhere` has no right-hand panel, and the platform does not take a `-0` or `-1` after it.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "refused" | "remove" | "replace">;
export default _default;
