/**
 * The tile of the AI agent cuts a description that is longer than it shows.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<[{
    max?: number;
}], "tooLong">;
export default _default;
