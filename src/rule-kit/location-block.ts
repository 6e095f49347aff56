import { manifestKey } from '../platform/keys.js';
import type { BlockKey, LocationBlock } from '../platform/locations.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { misspeltMembers } from './misspelt.js';

/** A key that a block lacks, with the member that it was most likely meant to be. */
export interface AbsentKey {
  readonly key: BlockKey;
  readonly misspelt: JsonValue | undefined;
}

/** The keys of a need that a block lacks, less the misplaced ones, of which another rule speaks. */
export function absentKeys(
  manifest: Manifest,
  { name, keys }: LocationBlock,
  need: BlockKey['need'],
): readonly AbsentKey[] {
  const block = manifest.get(name);
  const known = manifestKey.members?.[name];
  if (block?.type !== 'object' || !known) return [];
  const misspelt = misspeltMembers(block, known);
  return keys
    .filter((key) => key.need === need && !manifest.find(name, key.name))
    .map((key) => ({ key, misspelt: misspelt.get(key.name) }));
}

/** The least that a block has to hold where its keys have a usual value, or undefined. */
export function usualBlock({ keys }: LocationBlock): Record<string, unknown> | undefined {
  const required = keys.filter(({ need }) => need === 'required');
  if (required.length === 0 || required.some(({ usual }) => usual === undefined)) return undefined;
  return Object.fromEntries(required.map(({ name, usual }) => [name, usual]));
}
