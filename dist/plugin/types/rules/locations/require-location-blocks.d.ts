import { type PlatformOptions } from '../../src/rule-kit/platform.js';
type MessageIds = 'noBlock' | 'misspelledBlock' | 'noKey' | 'misspelledKey' | 'blank' | 'replace' | 'addBlock' | 'addKey' | 'rename';
/**
 * A location that is set up in a block of the manifest has that block, and the block has the keys without which the
 * location does not work.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, MessageIds>;
export default _default;
