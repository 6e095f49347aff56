import { manifestKey } from '../platform/keys.js';
import { remarkKeys } from '../platform/remarks.js';
import { didYouMean } from './did-you-mean.js';
import { quote } from './words.js';
/** The message of `suggestRename`, to be spread into a rule's messages. */
export const renameMessage = { rename: 'Rename it to {{key}}.' };
/** Names of fewer letters are near to too many others. */
const shortest = 3;
/** A name that is right somewhere in the manifest is rather misplaced than misspelt. */
const names = new Set(namesBelow(manifestKey));
/**
 * The unknown members of an object by the known key that each was most likely meant to be. A known key that is there
 * itself was not misspelt, and where members are named by the author no name is wrong.
 */
export function misspeltMembers(object, key) {
    const misspelt = new Map();
    if (!key.members || key.others)
        return misspelt;
    const absent = Object.keys(key.members).filter((name) => !object.get(name));
    for (const [name, member] of object.members) {
        if (names.has(name) || key.alsoSeen?.includes(name))
            continue;
        if (name.length < shortest || remarkKeys.pattern.test(name))
            continue;
        const meant = didYouMean(name, absent.filter((candidate) => !misspelt.has(candidate)));
        if (meant !== undefined)
            misspelt.set(meant, member);
    }
    return misspelt;
}
/** Whether a key has to be among the members of an object, so that some rule speaks of its absence. */
export function isRequired(manifest, object, { required = [] }) {
    return required.some(({ location, without = [], installable }) => (location === undefined || manifest.locations.has(location)) &&
        without.every((name) => !object.get(name)) &&
        (!installable || manifest.get('widget', 'installation')?.plain === true));
}
/** A suggestion to give a member another key. */
export function suggestRename(member, key) {
    return {
        messageId: 'rename',
        data: { key: quote(key) },
        fix: (fixer) => fixer.replaceTextRange(member.keyNode.range, JSON.stringify(key)),
    };
}
function namesBelow({ members = {}, others, elements }) {
    const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
    return [...Object.keys(members), ...below.flatMap(namesBelow)];
}
