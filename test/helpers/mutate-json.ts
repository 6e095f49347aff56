import fc from 'fast-check';
import type { Key } from '../../src/platform/key.js';
import { manifestKey } from '../../src/platform/keys.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One change of a JSON value. */
interface Mutation {
  readonly kind: 'replace' | 'delete' | 'rename' | 'add' | 'move';
  /** Which of the values, and which other one. */
  readonly place: number;
  readonly other: number;
  readonly name: string;
  readonly value: Json;
}

const names = [...new Set([...namesOf(manifestKey), 'x', '_comment', '__proto__', ''])];
const texts = [...new Set(valuesOf(manifestKey)), '', ' ', 'lcard-2', 'xx', 'a.b', 'https://a.io'];

const value = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, 2, -1.5, [], {}, [[]], [{}]),
  fc.constantFrom<Json>(...texts),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Changes as a careless or malicious hand makes them, with names and values that the platform knows and others. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'delete', 'delete', 'rename', 'add', 'move'),
  place: fc.nat(),
  other: fc.nat(),
  name: fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 })),
  value,
});

/** A copy of a JSON value with one change. */
export function mutateJson(
  root: Json,
  { kind, place, other, name, value: replacement }: Mutation,
): Json {
  const copy = structuredClone(root);
  const places = placesOf(copy);
  const found = places[place % (places.length + 1)];
  if (!found) return kind === 'replace' ? replacement : copy;
  const { parent, key } = found;
  const current = parent[key] as Json;
  if (kind === 'replace') parent[key] = replacement;
  else if (kind === 'add' && Array.isArray(current)) current.push(replacement);
  else if (kind === 'add') define(parent, name, replacement);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  if (kind === 'rename') define(parent, name, current);
  if (kind === 'move') {
    const target = placesOf(copy)[other % Math.max(1, placesOf(copy).length)];
    define(target?.parent ?? (copy as Container), key, current);
  }
  return copy;
}

type Container = Record<string, Json>;

function placesOf(root: Json): readonly { parent: Container; key: string }[] {
  if (typeof root !== 'object' || root === null) return [];
  const parent = root as Container;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key] as Json)]);
}

function define(parent: Container, key: string, member: Json): void {
  if (Array.isArray(parent)) parent.push(member);
  else
    Object.defineProperty(parent, key, {
      value: member,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function namesOf({ members = {}, others, elements }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...Object.keys(members), ...below.flatMap(namesOf)];
}

function valuesOf({ members = {}, others, elements, values = [] }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...values.map(({ value: one }) => String(one)), ...below.flatMap(valuesOf)];
}
