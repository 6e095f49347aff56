import { type PlatformOptions } from '../../src/rule-kit/platform.js';
/**
 * Every logo that the platform looks for is there: three in any widget, two more if it works in cards or lists, and
 * one for the digital pipeline.
 *
 * @see https://developers.kommo.com/docs/images
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, "empty" | "missing" | "misspelled" | "otherCase" | "otherEnding" | "severalMissing" | "severalWrongSizes" | "tooHeavy" | "truncated" | "unknown" | "unreadable" | "wrongFormat" | "wrongSize">;
export default _default;
