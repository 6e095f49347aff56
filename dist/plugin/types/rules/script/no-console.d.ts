/**
 * The console is for a developer at work. The upload names the lines that use it; `console.trace` of a caught error
 * passes.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "bundled" | "console" | "debugger" | "remove" | "trace">;
export default _default;
