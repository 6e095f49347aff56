import type { Platform } from '../../src/platform/fact.js';
import { entryMessages } from '../../src/rule-kit/location.js';
type Options = [{
    platform?: Platform;
    allow?: string[];
}];
type MessageIds = 'unknown' | 'misspelled' | 'otherPlatform' | keyof typeof entryMessages;
/**
 * `locations` names places that the platform has; it ignores every other name without a word.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<Options, MessageIds>;
export default _default;
