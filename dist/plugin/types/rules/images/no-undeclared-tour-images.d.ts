/**
 * The keys of `tour_images` are declared languages; pictures under another key are never shown.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "meant" | "remove" | "rename" | "undeclared">;
export default _default;
