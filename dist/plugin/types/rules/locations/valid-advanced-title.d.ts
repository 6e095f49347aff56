/**
 * The title of the page of advanced settings is the reference `advanced.title` and no other: the upload form has
 * refused others that lead to a text just as well.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "other" | "replace">;
export default _default;
