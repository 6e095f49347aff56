import { type Key } from '../platform/keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** A value of the manifest together with what the platform says of its key. */
export interface KnownValue {
    readonly value: JsonValue;
    readonly key: Key;
    /** The keys that lead to it, those of the right place also where it stands in a wrong one. */
    readonly path: readonly string[];
}
/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export declare function knownValues(manifest: Manifest): readonly KnownValue[];
