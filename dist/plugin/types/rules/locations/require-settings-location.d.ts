/**
 * A field of the type `custom` is drawn by script.js, which the settings window loads only if the location
 * `settings` is listed.
 *
 * @see https://developers.kommo.com/docs/field-types
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "missing">;
export default _default;
