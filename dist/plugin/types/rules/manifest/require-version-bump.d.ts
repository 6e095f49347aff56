/**
 * A widget whose files changed has a higher `widget.version` than before. What was before is known to the command and the
 * Action when they compare with a commit; ESLint by itself knows nothing of it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "lower" | "replace" | "same">;
export default _default;
