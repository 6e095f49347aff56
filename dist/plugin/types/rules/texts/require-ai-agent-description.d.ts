/**
 * The location `ai_agent` shows a text of its own, which every locale file has.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "missing" | "missingInSeveral">;
export default _default;
