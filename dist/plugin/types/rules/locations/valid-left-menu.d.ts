/**
 * Items and pages that a widget adds to the left menu have a title, and the platform's item `settings` stays.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "hiddenSettings" | "noTitle" | "remove">;
export default _default;
