/**
 * Addresses such as `https://example.com` or `https://acme.com/hook?key=__SECRET__`, which templates put there to be filled
 * in, are filled in.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "inScript" | "placeholder">;
export default _default;
