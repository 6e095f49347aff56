import type { Key, Reaction } from '../platform/key.js';
import type { Manifest } from '../widget/manifest.js';
/**
 * The keys that a block needs if its location is listed, by their names.
 *
 * @param absence what the platform does about a block without the key
 */
export declare function neededKeys(block: string, absence: Reaction): readonly (readonly [string, Key])[];
/** Those that it lacks or whose text is blank, less the misplaced ones, of which another rule speaks. */
export declare function absentKeys(manifest: Manifest, block: string, absence: Reaction): readonly (readonly [string, Key])[];
/** The value that is right for a key in most widgets, or undefined. */
export declare function usualValue({ usual, examples }: Key): unknown;
/** The least that a block has to hold if its keys have a usual value, or undefined. */
export declare function usualBlock(block: string): Record<string, unknown> | undefined;
