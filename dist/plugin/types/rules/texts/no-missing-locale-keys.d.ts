import { type ParityOptions } from '../../src/rule-kit/parity.js';
/**
 * A locale file has every key of the primary one, the first declared language whose file parses.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<ParityOptions, "copy" | "group" | "missing" | "text">;
export default _default;
