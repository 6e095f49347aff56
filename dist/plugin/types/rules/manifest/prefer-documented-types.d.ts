/**
 * Some keys are documented with one JSON type and have been seen with another in widgets that work, such as
 * `"init_once": "Y"`. What the platform makes of it is not known.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "notBoolean" | "replace" | "wrongType">;
export default _default;
