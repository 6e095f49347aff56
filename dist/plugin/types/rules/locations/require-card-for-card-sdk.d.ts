/**
 * A location such as `card_sdk`, which adds a tab to cards, comes with at least one of the cards.
 *
 * @see https://developers.kommo.com/docs/card-sdk
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "noCard">;
export default _default;
