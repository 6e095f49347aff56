import { type PlatformOptions } from '../../src/rule-kit/platform.js';
/**
 * A block that sets up a location stands in the manifest only where that location is listed; else it does nothing.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, "add" | "inert" | "otherPlatform">;
export default _default;
