/**
 * Items and pages that a widget adds to the left menu have a title, the platform's item `settings` stays, and
 * everything is of the type that the platform expects.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "hiddenSettings" | "noTitle" | "remove" | "replace" | "wrongType">;
export default _default;
