import { type PlatformOptions } from '../../src/rule-kit/platform.js';
/**
 * The name of a public widget says who made it, and so does not hold the name of the platform.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, "brand">;
export default _default;
