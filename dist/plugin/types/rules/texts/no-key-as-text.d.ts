/**
 * A text is not its own key, as tools write it that still wait for a translation.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "one" | "several">;
export default _default;
