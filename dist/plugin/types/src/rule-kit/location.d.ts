import { type Location } from '../platform/locations.js';
import type { RuleSourceCode } from './create-rule.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** The message of `suggestRemoval`, to be spread into a rule's messages. */
export declare const removeMessage: {
    readonly remove: 'Remove {{location}}.';
};
/** The messages of `suggestEntries`. */
export declare const entryMessages: {
    replace: 'Replace it with {{replacement}}.';
    remove: 'Remove {{location}}.';
};
/** The location that an entry names, or was most likely meant to name. */
export declare function meantLocation(entry: string, candidates?: readonly Location[]): Location | undefined;
/** How to list a location; an area keeps the number that an entry ends in, and draws if there is none. */
export declare function entryFor({ name, area }: Location, entry?: string): string;
/** Suggestions of what to write for an entry, or to remove it if that is listed already. */
export declare function suggestEntries(sourceCode: RuleSourceCode, manifest: Manifest, value: JsonValue, ...entries: readonly (string | undefined)[]): {
    messageId: 'replace';
    data: {
        replacement: string;
    };
    fix: (fixer: import("eslint").Rule.RuleFixer) => import("eslint").Rule.Fix;
}[] | {
    messageId: 'remove';
    data: {
        location: string;
    };
    fix: (fixer: import("eslint").Rule.RuleFixer) => import("eslint").Rule.Fix;
}[];
/** A suggestion to remove an entry. */
export declare function suggestRemoval(sourceCode: RuleSourceCode, value: JsonValue): {
    messageId: 'remove';
    data: {
        location: string;
    };
    fix: (fixer: import("eslint").Rule.RuleFixer) => import("eslint").Rule.Fix;
};
/** Whether one of the entries names a location, or was most likely meant to. */
export declare function isListed(manifest: Manifest, { name }: Location): boolean;
