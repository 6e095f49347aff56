/**
 * A description writes the platform's name as its owner does.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "correct" | "misspelled">;
export default _default;
