import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of strings. */
export declare const stringMessages: {
    key: string;
    quotes: string;
    escape: string;
    lineBreak: string;
    control: string;
};
/**
 * In strict JSON every string and every key is in double quotes and uses no escapes but JSON's own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
export declare function checkStrings(context: WidgetRuleContext<unknown[], keyof typeof stringMessages>): void;
