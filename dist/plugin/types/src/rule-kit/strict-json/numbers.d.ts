import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of numbers. */
export declare const numberMessages: {
    notation: string;
    leadingZero: string;
    noNumber: string;
    replace: string;
};
/**
 * Strict JSON writes numbers in decimal digits, with no sign but a minus, and computes nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
export declare function checkNumbers(context: WidgetRuleContext<unknown[], keyof typeof numberMessages>): void;
