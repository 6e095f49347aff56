/**
 * Keys that are known to do nothing, because people take them for ones of the platform. Of any other key that no page
 * documents nothing is said.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "inFields" | "unsupported">;
export default _default;
