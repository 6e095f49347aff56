/**
 * A key that the platform does not know, and that is nearly one it knows, is most likely misspelled. Of a key that has
 * to be there the rule that misses it speaks, and all other unknown keys are let pass, as the platform does.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misspelled" | "rename">;
export default _default;
