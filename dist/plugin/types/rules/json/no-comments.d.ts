/**
 * The platform reads strict JSON, which has no comments.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "comment">;
export default _default;
