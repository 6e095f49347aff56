import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of commas. */
export declare const commaMessages: {
    trailing: string;
    hole: string;
    remove: string;
};
/**
 * In strict JSON a comma stands between two values, never after the last one and never alone.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export declare function checkCommas(context: WidgetRuleContext<unknown[], keyof typeof commaMessages>): void;
