/**
 * Every `i18n/*.json` is declared in `widget.locale`; the platform never shows the texts of another one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "declare" | "ending" | "undeclared">;
export default _default;
