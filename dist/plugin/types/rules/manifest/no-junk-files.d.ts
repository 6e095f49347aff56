/**
 * The widget folder holds nothing that must not be uploaded with it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<[{
    ignore?: string[];
}], "junk" | "moreJunk">;
export default _default;
