type Options = [{
    allow?: string[];
}];
/**
 * Addresses of a manifest and of a script lead to a server that everyone can reach and that stays, and not to a developer's machine.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<Options, "local" | "localInScript" | "tunnel" | "tunnelInScript">;
export default _default;
