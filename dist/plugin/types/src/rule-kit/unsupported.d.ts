import { type UnsupportedKey } from '../platform/unsupported-keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** A key that the platform does not read, at each place that has it. */
export interface Unsupported {
    readonly key: UnsupportedKey;
    readonly values: readonly JsonValue[];
}
/** The keys of a manifest that are known to be read by nobody, each with all fields that carry it. */
export declare function unsupportedIn(manifest: Manifest): readonly Unsupported[];
