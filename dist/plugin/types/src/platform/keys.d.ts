import { type Key, type WrongPlace } from './key.js';
/** A place where people write a key by mistake, and the place where the platform looks for it. */
export interface Misplacement extends WrongPlace {
    readonly to: readonly string[];
}
/** The root of `manifest.json`, and below it every key that is known. */
export declare const manifestKey: Key;
/** The key at a path of names of `manifest.json`, which is known to be there. */
export declare function keyAt(...path: readonly string[]): Key;
/** The wrong places that people write keys in: those of a block come before those of its members. */
export declare const misplacements: readonly Misplacement[];
