import type { Rule } from 'eslint';
import type { JsonValue } from '../widget/json-value.js';
/** The message of `suggestReplacements`, to be spread into a rule's messages. */
export declare const replaceMessage: {
    readonly replace: 'Replace it with {{replacement}}.';
};
/** A fix that writes another value in the place of a value. */
export declare function replaceWith(value: JsonValue, replacement: unknown): (fixer: Rule.RuleFixer) => Rule.Fix;
/** A suggestion for each text that a value may have been meant to be; `undefined` ones are left out. */
export declare function suggestReplacements(value: JsonValue, ...texts: readonly (string | undefined)[]): {
    messageId: 'replace';
    data: {
        replacement: string;
    };
    fix: (fixer: Rule.RuleFixer) => Rule.Fix;
}[];
