import type { Rule } from 'eslint';
import type { Key } from '../platform/key.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** The message of `suggestRename`, to be spread into a rule's messages. */
export declare const renameMessage: {
    readonly rename: 'Rename it to {{key}}.';
};
/**
 * The unknown members of an object by the known key that each was most likely meant to be. A known key that is there
 * itself was not misspelled, and if members are named by the author no name is wrong.
 */
export declare function misspelledMembers(object: JsonValue, key: Key): ReadonlyMap<string, JsonValue>;
/** Whether a key has to be among the members of an object, so that some rule speaks of its absence. */
export declare function isRequired(manifest: Manifest, object: JsonValue, { required }: Key): boolean;
/** A suggestion to give a member another key. */
export declare function suggestRename(member: JsonValue, key: string): {
    messageId: 'rename';
    data: {
        key: string;
    };
    fix: (fixer: Rule.RuleFixer) => Rule.Fix;
};
