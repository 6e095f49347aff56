/**
 * A template that a script names is in the widget folder. Names that are put together when the script runs, and the
 * templates of the platform itself, are passed over.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "absent">;
export default _default;
