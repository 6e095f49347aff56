/**
 * Every key of the manifest holds a value of the JSON type that the platform expects of it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "isNull" | "notBoolean" | "onePath" | "remove" | "replace" | "wrap" | "wrongType">;
export default _default;
