import type { LocaleTree } from './locale-file.js';
/** A difference between the texts of two languages. */
export interface Difference {
    readonly kind: 'missing' | 'extra' | 'shape';
    /** Keys from the root to the topmost key that differs. */
    readonly path: readonly string[];
    /** What stands there: in the primary tree, or in the other one if the key is extra. */
    readonly value: unknown;
}
/**
 * Compares a locale tree with the primary one.
 *
 * A subtree that one of them lacks is one difference, at its topmost key; `shape` is a text on one side and a group
 * on the other.
 */
export declare function compareTrees(primary: LocaleTree, other: LocaleTree): readonly Difference[];
/** The paths of all texts at and below a path; a group without texts has none. */
export declare function textPaths(value: unknown, path: readonly string[]): readonly (readonly string[])[];
