/**
 * A template that twig.js can't read is not shown. Filters, functions and tests of any name pass, because the platform
 * adds its own.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
declare const _default: import("../../src/rule-kit/create-rule.js").CommandRule<unknown[], "incomplete" | "openMark" | "openQuote" | "openTag" | "surplusTag" | "unclosed" | "unexpected" | "unknownTag">;
export default _default;
