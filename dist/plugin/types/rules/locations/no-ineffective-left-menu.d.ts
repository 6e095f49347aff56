import { type PlatformOptions } from '../../src/rule-kit/platform.js';
type MessageIds = 'unknownItem' | 'notHideable' | 'notExtendable' | 'notFollowable' | 'rename' | 'remove' | 'replace';
/**
 * A widget changes of the platform's own menu items only what the platform lets it: it hides some, adds pages to
 * others, and puts its own items after them.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, MessageIds>;
export default _default;
