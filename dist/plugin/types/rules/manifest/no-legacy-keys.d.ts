/**
 * `widget.code` and `widget.secret_key` belong to the way widgets were uploaded before integrations; the platform
 * gives both itself today, and a secret in a manifest is read by all who get the files.
 *
 * @see https://developers.kommo.com/docs/private-integration
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "both" | "code" | "placeholder" | "remove" | "secret">;
export default _default;
