/**
 * A widget holds nothing that has to stay secret: everyone who gets its files can read it. A placeholder is not a secret,
 * and `widget.secret_key` is the business of the rule on legacy keys.
 *
 * @see https://developers.kommo.com/docs/private-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "inScript" | "known" | "named" | "namedInScript">;
export default _default;
