import { type PlatformOptions } from '../../src/rule-kit/platform.js';
/**
 * The logos of cards and lists belong to the package of a widget that works in none, too: the checklist of the
 * marketplace names all five, and private packages without these two were accepted.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<PlatformOptions, "empty" | "missing" | "misspelled" | "otherCase" | "otherEnding" | "severalMissing" | "severalWrongSizes" | "tooHeavy" | "truncated" | "unknown" | "unreadable" | "wrongFormat" | "wrongSize">;
export default _default;
