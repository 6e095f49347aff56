import type { Key } from '../platform/key.js';
import { manifestKey, misplacements, type Misplacement } from '../platform/keys.js';
import type { JsonValue } from './json-value.js';
import { isCommentKey } from './comment-key.js';

/** A value of the manifest together with what the platform says of its key. */
export interface KnownValue {
  readonly value: JsonValue;
  readonly key: Key;
  /** The keys that lead to it, those of the right place even if it is in a wrong one. */
  readonly path: readonly string[];
}

/** A value in a place where the platform does not look for it. */
export interface MisplacedValue {
  readonly value: JsonValue;
  readonly misplacement: Misplacement;
}

/** The values in wrong places, even if the right place is taken. */
export function misplacedValues(root: JsonValue): readonly MisplacedValue[] {
  const found: MisplacedValue[] = [];
  for (const misplacement of misplacements) {
    // The block that holds it may be misplaced too.
    const value = valueAt(root, found, misplacement.from);
    if (value) found.push({ value, misplacement });
  }
  return found;
}

/** The value at a path of keys; a misplaced one is there as if it stood in its place, if no other does. */
export function valueAt(
  root: JsonValue,
  misplaced: readonly MisplacedValue[],
  path: readonly string[],
): JsonValue | undefined {
  if (misplaced.length === 0) return root.get(...path);
  return path.reduce<JsonValue | undefined>(
    (value, key, index) => value?.get(key) ?? misplacedFrom(misplaced, path.slice(0, index + 1)),
    root,
  );
}

/** The value that was put in a wrong place and belongs at a path. */
function misplacedFrom(
  misplaced: readonly MisplacedValue[],
  path: readonly string[],
): JsonValue | undefined {
  return misplaced.find(
    ({ misplacement: { to } }) =>
      to.length === path.length && to.every((key, index) => key === path[index]),
  )?.value;
}

/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export function knownValues(
  root: JsonValue,
  misplaced: readonly MisplacedValue[],
): readonly KnownValue[] {
  const elsewhere = new Set(misplaced.map(({ value }) => value));
  const values: KnownValue[] = [{ value: root, key: manifestKey, path: [] }];
  // The list grows while it is walked.
  for (const { value, key, path } of values) {
    const { members = {}, others, elements } = key;
    if (value.type === 'object') {
      for (const [name, member] of Object.entries(members)) {
        const there =
          value.get(name) ??
          (misplaced.length > 0 ? misplacedFrom(misplaced, [...path, name]) : undefined);
        if (there) values.push({ value: there, key: member, path: [...path, name] });
      }
    }
    for (const [name, member] of others ? value.members : []) {
      if (Object.hasOwn(members, name) || isCommentKey(name, member) || elsewhere.has(member))
        continue;
      values.push({ value: member, key: others as Key, path: [...path, name] });
    }
    for (const element of elements ? value.elements : []) {
      values.push({ value: element, key: elements as Key, path });
    }
  }
  return values;
}
