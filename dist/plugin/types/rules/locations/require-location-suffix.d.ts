/**
 * A card or a list is listed with the number that says whether the widget draws in the right-hand panel; without one
 * it draws, as older pages of the platform say and the current one does not.
 *
 * @see https://www.amocrm.ru/developers/content/integrations/areas
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bare" | "remove">;
export default _default;
