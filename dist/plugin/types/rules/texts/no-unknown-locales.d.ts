import type { Platform } from '../../src/platform/fact.js';
type Options = [{
    platform?: Platform;
    allow?: string[];
}];
/**
 * `widget.locale` names languages that the platform shows its interface in.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<Options, "otherPlatform" | "replace" | "unknown">;
export default _default;
