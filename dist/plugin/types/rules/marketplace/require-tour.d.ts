/**
 * A published widget shows a tour, the pictures on its page; the platform's table calls `tour` required and its own
 * checklist does not, and private integrations do without.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing">;
export default _default;
