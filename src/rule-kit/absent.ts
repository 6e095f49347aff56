import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { knownValues } from './known-values.js';
import { misspeltMembers } from './misspelt.js';

/** Whether an object has neither a key nor one that was most likely meant to be it, of which another rule speaks. */
export function lacks(manifest: Manifest, object: JsonValue, name: string): boolean {
  if (object.get(name)) return false;
  const known = knownValues(manifest).find(({ value }) => value === object);
  return !known || !misspeltMembers(object, known.key).has(name);
}
