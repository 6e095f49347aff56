/**
 * The platform counts the requests of an account, and a loop sends as many as there are entities.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "loop">;
export default _default;
