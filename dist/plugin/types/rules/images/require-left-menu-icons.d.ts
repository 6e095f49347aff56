/**
 * An item that a widget adds to the left menu has an icon, or one for each theme of the interface.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "none" | "oneTheme">;
export default _default;
