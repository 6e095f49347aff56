import fc, { type Arbitrary } from 'fast-check';
import type { Key } from '../../../src/platform/key.js';
import { manifestKey, misplacements } from '../../../src/platform/keys.js';
import { withValue } from '../odd-documents.js';
import { anyJson, names, objectOf, texts } from './json.js';

/** Manifests with any value at any key that is known, and with others. */
export const manifests: Arbitrary<unknown> = fc
  .tuple(
    valueOf(manifestKey),
    fc.array(fc.tuple(fc.constantFrom(...misplacements), anyJson), { maxLength: 1 }),
  )
  .map(([manifest, misplaced]) =>
    misplaced.reduce(
      (root, [{ from }, value]) => (canHold(root, from) ? withValue(root, from, value) : root),
      manifest,
    ),
  );

function valueOf(key: Key): Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fitting(key) }, { weight: 1, arbitrary: anyJson });
}

/** Values of the type that a key wants. */
function fitting(key: Key): Arbitrary<unknown> {
  const { elements, values = [], examples = [] } = key;
  const known = [...values.map(({ value }) => value), ...examples.filter(isOfType(key))];
  const knownOnes = known.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...known) }] : [];
  switch (key.type) {
    case 'object':
      return objects(key);
    case 'array':
      return fc.array(elements ? valueOf(elements) : anyJson, { maxLength: 5 });
    case 'string':
      return fc.oneof(...knownOnes, { weight: 1, arbitrary: texts });
    case 'number':
      return fc.oneof(...knownOnes, { weight: 1, arbitrary: fc.double({ noNaN: true }) });
    case 'boolean':
      return fc.boolean();
  }
}

function objects({ members = {}, others, alsoSeen = [] }: Key): Arbitrary<unknown> {
  const named = Object.entries(members).map(([name, key]) =>
    fc.oneof(
      { weight: 8, arbitrary: valueOf(key).map((value) => [[name, value]]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: valueOf(key).map((value) => [[misspelled(name), value]]) },
    ),
  ) as Arbitrary<[string, unknown][]>[];
  const unknown = fc.oneof(names, ...(alsoSeen.length > 0 ? [fc.constantFrom(...alsoSeen)] : []));
  const more = others
    ? fc.array(fc.tuple(names, valueOf(others)), { maxLength: 3 })
    : fc.array(fc.tuple(unknown, anyJson), { maxLength: 1 });
  return objectOf(fc.tuple(...named, more).map((parts) => parts.flat()));
}

function isOfType({ type }: Key) {
  return (value: unknown): value is string | number => typeof value === type;
}

function misspelled(name: string): string {
  return name.length % 2 === 0 ? name.slice(0, -1) : name.toUpperCase();
}

function canHold(root: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return false;
  return rest.length === 0 || canHold((root as Record<string, unknown>)[key], rest);
}
