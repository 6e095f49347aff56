/**
 * `widget.interface_version` is the number 2; 1 was the interface before it, and there is no other.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "other" | "replace">;
export default _default;
