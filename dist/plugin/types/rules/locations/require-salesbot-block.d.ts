/**
 * The location `salesbot_designer` has its block; live widgets list it without, and offer no step there.
 *
 * @see https://es-developers.kommo.com/docs/salesbot
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "misspelled" | "rename">;
export default _default;
