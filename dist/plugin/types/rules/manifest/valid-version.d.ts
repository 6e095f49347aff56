/**
 * `widget.version` is a string of numbers joined by dots, which people raise with each upload; the platform compares
 * it and adds it to the addresses of files.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "invalid" | "replace" | "wrongType">;
export default _default;
