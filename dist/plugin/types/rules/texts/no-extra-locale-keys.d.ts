import { type ParityOptions } from '../../src/rule-kit/parity.js';
/**
 * A locale file has no key that the primary one lacks, the first declared language whose file parses.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<ParityOptions, "extra">;
export default _default;
