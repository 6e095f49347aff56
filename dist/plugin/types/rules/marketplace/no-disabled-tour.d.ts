/**
 * A `tour` that is there is turned on: the platform's table allows `is_tour` no other value than true, and Kommo has
 * refused false.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "absent" | "disabled" | "enable" | "remove">;
export default _default;
