/**
 * The English texts of a public amoCRM widget hold no Russian and no links to Russian sites.
 *
 * @see https://www.amocrm.ru/developers/content/integrations/requirements
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "link" | "russian">;
export default _default;
