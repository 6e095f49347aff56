/**
 * Some locations of amoCRM load a script of their own in place of `script.js`, and that file is there.
 *
 * @see https://www.amocrm.ru/developers/content/web_sdk/personal_page
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "misnamed" | "missing">;
export default _default;
