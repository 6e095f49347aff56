import { type PlatformOptions } from '../../src/rule-kit/platform.js';
type MessageIds = 'unknown' | 'misspelled' | 'link' | 'obsolete' | 'correct';
/**
 * A short tag in a description is one that the platform replaces; any other stays as it is for everyone to see.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, MessageIds>;
export default _default;
