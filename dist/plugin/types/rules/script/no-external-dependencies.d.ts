/**
 * A script may load public libraries over https. Everything else belongs into the archive, where it is checked and stays.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<[{
    allow?: string[];
}], "foreign" | "insecure">;
export default _default;
