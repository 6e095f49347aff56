import type { Key } from '../platform/key.js';
import { type Misplacement } from '../platform/keys.js';
import type { JsonValue } from './json-value.js';
/** A value of the manifest together with what the platform says of its key. */
export interface KnownValue {
    readonly value: JsonValue;
    readonly key: Key;
    /** The keys that lead to it, those of the right place also where it stands in a wrong one. */
    readonly path: readonly string[];
}
/** A value in a place where the platform does not look for it. */
export interface MisplacedValue {
    readonly value: JsonValue;
    readonly misplacement: Misplacement;
}
/** The values in wrong places, also where the right place is taken. */
export declare function misplacedValues(root: JsonValue): readonly MisplacedValue[];
/** The value that was put in a wrong place and belongs at a path. */
export declare function misplacedFrom(misplaced: readonly MisplacedValue[], path: readonly string[]): JsonValue | undefined;
/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export declare function knownValues(root: JsonValue, misplaced: readonly MisplacedValue[]): readonly KnownValue[];
