/**
 * What a build, a template or an assistant left to be filled in is filled in: in the texts that the platform shows, and
 * in values of which no other rule says what they have to be.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "placeholder">;
export default _default;
