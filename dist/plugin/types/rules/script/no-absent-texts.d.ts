/**
 * `i18n` of a widget gives what the locale file of the user's language has under a key, and nothing if it has no such key.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "absent" | "absentInAll">;
export default _default;
