import type { BlockKey, LocationBlock } from '../platform/locations.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** A key that a block lacks, with the member that it was most likely meant to be. */
export interface AbsentKey {
    readonly key: BlockKey;
    readonly misspelt: JsonValue | undefined;
}
/** The keys of a need that a block lacks, less the misplaced ones, of which another rule speaks. */
export declare function absentKeys(manifest: Manifest, { name, keys }: LocationBlock, need: BlockKey['need']): readonly AbsentKey[];
/** The least that a block has to hold where its keys have a usual value, or undefined. */
export declare function usualBlock({ keys }: LocationBlock): Record<string, unknown> | undefined;
