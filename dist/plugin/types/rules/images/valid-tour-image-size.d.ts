/**
 * The tour's images are as large as the marketplace shows them; in a private integration they may have any size.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "wrongSize">;
export default _default;
