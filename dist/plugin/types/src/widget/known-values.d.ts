import type { Key } from '../platform/key.js';
import { type Misplacement } from '../platform/keys.js';
import type { JsonValue } from './json-value.js';
/** A value of the manifest together with what the platform says of its key. */
export interface KnownValue {
    readonly value: JsonValue;
    readonly key: Key;
    /** The keys that lead to it, those of the right place even if it is in a wrong one. */
    readonly path: readonly string[];
}
/** A value in a place where the platform does not look for it. */
export interface MisplacedValue {
    readonly value: JsonValue;
    readonly misplacement: Misplacement;
}
/** The values in wrong places, even if the right place is taken. */
export declare function misplacedValues(root: JsonValue): readonly MisplacedValue[];
/** The value at a path of keys; a misplaced one is there as if it stood in its place, if no other does. */
export declare function valueAt(root: JsonValue, misplaced: readonly MisplacedValue[], path: readonly string[]): JsonValue | undefined;
/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export declare function knownValues(root: JsonValue, misplaced: readonly MisplacedValue[]): readonly KnownValue[];
