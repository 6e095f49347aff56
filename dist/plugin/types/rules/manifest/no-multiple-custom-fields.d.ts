/**
 * A widget has at most one field of the type `custom`; the platform's page says so, with a "perhaps".
 *
 * @see https://www.kommo.com/developers/content/integrations/custom_settings
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "multiple">;
export default _default;
