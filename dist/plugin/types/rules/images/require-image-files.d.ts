/**
 * Every picture that the manifest names lies in the widget folder, under exactly this name.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "backslashes" | "blank" | "missing" | "misspelled" | "otherCase" | "outside" | "replace" | "unreadable" | "url">;
export default _default;
