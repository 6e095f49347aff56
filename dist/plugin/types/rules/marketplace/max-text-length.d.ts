type Options = [{
    name?: number;
    nameWord?: number;
    shortDescription?: number;
}];
/**
 * The name and the short description of a public widget fit into their places, counted as people see them: without tags
 * and entities, an emoji as one.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<Options, "name" | "shortDescription" | "word">;
export default _default;
