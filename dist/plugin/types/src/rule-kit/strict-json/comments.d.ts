import type { WidgetRuleContext } from '../create-rule.js';
/** What `strict-json` says of comments. */
export declare const commentMessages: {
    comment: string;
};
/**
 * The platform reads strict JSON, which has no comments.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export declare function checkComments(context: WidgetRuleContext<unknown[], keyof typeof commentMessages>): void;
