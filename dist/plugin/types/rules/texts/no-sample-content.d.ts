/**
 * Nothing of the vendor's sample widget is left in a widget: not its texts, its support contact or its logos.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "contact" | "logos" | "text">;
export default _default;
