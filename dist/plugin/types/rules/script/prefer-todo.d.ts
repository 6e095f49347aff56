/**
 * The list of tasks calls `todo.selected`. Old samples have it under `tasks`.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "rename" | "tasks">;
export default _default;
