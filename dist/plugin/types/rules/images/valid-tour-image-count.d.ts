/**
 * A tour has one to five pictures in each language.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "none" | "tooMany">;
export default _default;
