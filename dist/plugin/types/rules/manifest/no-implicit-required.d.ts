/**
 * A field says whether people have to fill it in. The platform's table calls the key optional, and yet nearly
 * every real field carries it, and two developers added it to fix a package for the upload.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
declare const _default: import("../../src/rule-kit/create-rule.js").WidgetRule<unknown[], "add" | "missing" | "misspelled" | "rename">;
export default _default;
