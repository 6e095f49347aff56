/**
 * The settings are saved only if `onSave` returns true, or a promise of it. It is called when the widget is switched off,
 * too.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "nothing">;
export default _default;
