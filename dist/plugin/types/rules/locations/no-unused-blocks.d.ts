import { type PlatformOptions } from '../../src/rule-kit/platform.js';
/**
 * A block that sets up a location does something only if that location is listed.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, "add" | "otherPlatform" | "unlisted">;
export default _default;
