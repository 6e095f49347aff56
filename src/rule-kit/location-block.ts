import type { Key, Reaction } from '../platform/key.js';
import { keyAt } from '../platform/keys.js';
import type { Manifest } from '../widget/manifest.js';

/**
 * The keys that a block needs if its location is listed, by their names.
 *
 * @param absence what the platform does about a block without the key
 */
export function neededKeys(block: string, absence: Reaction): readonly (readonly [string, Key])[] {
  return Object.entries(keyAt(block).members ?? {}).filter(([, { required = [] }]) =>
    required.some((one) => one.location !== undefined && one.absence === absence),
  );
}

/** Those that it lacks or whose text is blank, less the misplaced ones, of which another rule speaks. */
export function absentKeys(
  manifest: Manifest,
  block: string,
  absence: Reaction,
): readonly (readonly [string, Key])[] {
  if (manifest.get(block)?.type !== 'object') return [];
  return neededKeys(block, absence).filter(([name, { role }]) => {
    const value = manifest.get(block, name);
    return !value || (role === 'text' && value.text?.trim() === '');
  });
}

/** The value that is right for a key in most widgets, or undefined. */
export function usualValue({ usual, examples }: Key): unknown {
  return usual ? examples?.[0] : undefined;
}

/** The least that a block has to hold if its keys have a usual value, or undefined. */
export function usualBlock(block: string): Record<string, unknown> | undefined {
  const needed = neededKeys(block, 'refuses');
  if (needed.length === 0 || needed.some(([, { usual }]) => !usual)) return undefined;
  return Object.fromEntries(needed.map(([name, key]) => [name, usualValue(key)]));
}
