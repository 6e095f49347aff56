/**
 * The `type` of a field in the settings form and in a Salesbot handler is one of the platform's closed lists.
 *
 * @see https://developers.kommo.com/docs/field-types
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "replace" | "unknown" | "wrongType">;
export default _default;
