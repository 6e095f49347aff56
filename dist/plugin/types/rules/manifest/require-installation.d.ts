/**
 * A widget with settings or Salesbot steps can be installed. With `installation: false` the upload goes through, and
 * then there is no button to activate it and its settings stay empty.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "off" | "replace">;
export default _default;
