/**
 * A card or a list is asked for with its right-hand panel (`-1`) or without it (`-0`), and not both ways; the
 * platform's own generator refuses the two together.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "conflict" | "remove">;
export default _default;
