import { isObject } from './parse.js';
/**
 * Compares a locale tree with the primary one.
 *
 * A subtree that one of them lacks is one difference, at its topmost key; `shape` is a text on one side and a group
 * on the other.
 */
export function compareTrees(primary, other) {
    const differences = [];
    const pairs = [
        { path: [], left: primary, right: other },
    ];
    for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
        const { path, left, right } = pair;
        for (const [key, value] of Object.entries(left)) {
            const here = [...path, key];
            if (!Object.hasOwn(right, key)) {
                differences.push({ kind: 'missing', path: here, value });
                continue;
            }
            const counterpart = right[key];
            if (isObject(value) && isObject(counterpart)) {
                pairs.push({ path: here, left: value, right: counterpart });
            }
            else if (isObject(value) !== isObject(counterpart)) {
                differences.push({ kind: 'shape', path: here, value });
            }
        }
        for (const [key, value] of Object.entries(right)) {
            if (!Object.hasOwn(left, key))
                differences.push({ kind: 'extra', path: [...path, key], value });
        }
    }
    return differences;
}
/** The paths of all texts at and below a path; a group without texts has none. */
export function textPaths(value, path) {
    const found = [];
    const rest = [{ value, path }];
    for (let next = rest.pop(); next; next = rest.pop()) {
        if (!isObject(next.value)) {
            found.push(next.path);
            continue;
        }
        for (const [key, member] of Object.entries(next.value)) {
            rest.push({ value: member, path: [...next.path, key] });
        }
    }
    return found;
}
