/**
 * The codes of Salesbot steps and menu items are the author's own, and not those of the vendor's examples.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "sample">;
export default _default;
