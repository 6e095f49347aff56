/**
 * The linted folder is the one that is uploaded, and not the sources that a build makes it from.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "unbuilt">;
export default _default;
