import { manifestKey } from '../platform/keys.js';
import { misspeltMembers } from './misspelt.js';
/** The keys of a need that a block lacks, less the misplaced ones, of which another rule speaks. */
export function absentKeys(manifest, { name, keys }, need) {
    const block = manifest.get(name);
    const known = manifestKey.members?.[name];
    if (block?.type !== 'object' || !known)
        return [];
    const misspelt = misspeltMembers(block, known);
    return keys
        .filter((key) => key.need === need && !manifest.find(name, key.name))
        .map((key) => ({ key, misspelt: misspelt.get(key.name) }));
}
/** The least that a block has to hold where its keys have a usual value, or undefined. */
export function usualBlock({ keys }) {
    const required = keys.filter(({ need }) => need === 'required');
    if (required.length === 0 || required.some(({ usual }) => usual === undefined))
        return undefined;
    return Object.fromEntries(required.map(({ name, usual }) => [name, usual]));
}
