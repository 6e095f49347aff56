/**
 * The widget folder holds nothing that must not be uploaded with it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../src/rule/create-rule.js").WidgetRule<[{
    ignore?: string[];
}], "junk" | "moreJunk">;
export default _default;
