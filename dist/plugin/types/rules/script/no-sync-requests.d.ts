/**
 * A request that is waited for stops the whole interface until it is answered.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "sync">;
export default _default;
