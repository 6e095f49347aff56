/**
 * URLs of a manifest and of a script use `https:`; the interface loads nothing that comes over plain `http:`.
 *
 * @see https://developers.kommo.com/docs/limitations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "insecure" | "insecureInScript" | "replace">;
export default _default;
