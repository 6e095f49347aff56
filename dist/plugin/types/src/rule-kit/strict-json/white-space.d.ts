import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of white-space. */
export declare const whiteSpaceMessages: {
    irregular: string;
};
/**
 * JSON knows four kinds of white space; a text that was copied from a web page or a chat often holds others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export declare function checkWhiteSpace(context: WidgetRuleContext<unknown[], keyof typeof whiteSpaceMessages>): void;
