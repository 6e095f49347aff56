type Options = [{
    svgIcons?: boolean;
}];
/**
 * A picture that the manifest names can be shown: a tour image is a PNG or a JPEG, and a menu icon an SVG if the public
 * checklist applies. The vendor's generator gives the icon of a private widget as a PNG.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<Options, "empty" | "truncated" | "unknown" | "wrongFormat">;
export default _default;
