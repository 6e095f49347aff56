/**
 * A widget in the digital pipeline names the URL at which the platform tells it that its action runs; the
 * documentation shows it in every full example and its table of keys leaves it out.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "absent" | "misspelled" | "rename">;
export default _default;
