/**
 * A text such as `widget.name` leads to a text in every declared locale file.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misspelled" | "noText" | "replace" | "unresolved">;
export default _default;
