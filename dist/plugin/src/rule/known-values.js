import { manifestKey } from '../platform/keys.js';
import { isRemark } from './remark.js';
const known = new WeakMap();
/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export function knownValues(manifest) {
    const values = known.get(manifest.root) ?? collect(manifest);
    known.set(manifest.root, values);
    return values;
}
function collect(manifest) {
    const misplaced = new Set(manifest.misplaced.map(({ value }) => value));
    const values = [{ value: manifest.root, key: manifestKey, path: [] }];
    // The list grows while it is walked.
    for (const { value, key, path } of values) {
        const { members = {}, others, elements } = key;
        if (value.type === 'object') {
            for (const [name, member] of Object.entries(members)) {
                const here = [...path, name];
                const there = value.get(name) ?? (misplaced.size > 0 ? manifest.find(...here) : undefined);
                if (there)
                    values.push({ value: there, key: member, path: here });
            }
        }
        for (const [name, member] of others ? value.members : []) {
            if (Object.hasOwn(members, name) || isRemark(name, member) || misplaced.has(member))
                continue;
            values.push({ value: member, key: others, path: [...path, name] });
        }
        for (const element of elements ? value.elements : []) {
            values.push({ value: element, key: elements, path });
        }
    }
    return values;
}
