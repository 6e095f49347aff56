/**
 * The types of `tour` and of everything in it; `"tour": null` was taken out in a row of fixes between uploads.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "isNull" | "onePath" | "remove" | "replace" | "wrap" | "wrongType">;
export default _default;
