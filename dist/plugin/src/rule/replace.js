import { toJson } from './to-json.js';
import { quote } from './words.js';
/** The message of `suggestReplacements`, to be spread into a rule's messages. */
export const replaceMessage = { replace: 'Replace it with {{replacement}}.' };
/** A fix that writes another value in the place of a value. */
export function replaceWith(value, replacement) {
    return (fixer) => fixer.replaceTextRange(value.node.range, toJson(replacement));
}
/** A suggestion for each text that a value may have been meant to be; `undefined` ones are left out. */
export function suggestReplacements(value, ...texts) {
    return texts
        .filter((text) => text !== undefined)
        .map((text) => ({
        messageId: 'replace',
        data: { replacement: quote(text) },
        fix: replaceWith(value, text),
    }));
}
