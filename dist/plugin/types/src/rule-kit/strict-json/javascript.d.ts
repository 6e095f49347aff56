import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of javascript. */
export declare const javascriptMessages: {
    parenthesis: string;
    value: string;
};
/**
 * JSON has objects, arrays, strings, numbers, true, false and null, and nothing around them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-3
 */
export declare function checkJavascript(context: WidgetRuleContext<unknown[], keyof typeof javascriptMessages>): void;
