import { manifestKey, type Key } from '../platform/keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { isRemark } from './remark.js';

/** A value of the manifest together with what the platform says of its key. */
export interface KnownValue {
  readonly value: JsonValue;
  readonly key: Key;
  /** The keys that lead to it, those of the right place also where it stands in a wrong one. */
  readonly path: readonly string[];
}

const known = new WeakMap<JsonValue, readonly KnownValue[]>();

/** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
export function knownValues(manifest: Manifest): readonly KnownValue[] {
  const values = known.get(manifest.root) ?? collect(manifest);
  known.set(manifest.root, values);
  return values;
}

function collect(manifest: Manifest): readonly KnownValue[] {
  const misplaced = new Set(manifest.misplaced.map(({ value }) => value));
  const values: KnownValue[] = [{ value: manifest.root, key: manifestKey, path: [] }];
  // The list grows while it is walked.
  for (const { value, key, path } of values) {
    const { members = {}, others, elements } = key;
    if (value.type === 'object') {
      for (const [name, member] of Object.entries(members)) {
        const there =
          value.get(name) ?? (misplaced.size > 0 ? manifest.find(...path, name) : undefined);
        if (there) values.push({ value: there, key: member, path: [...path, name] });
      }
    }
    for (const [name, member] of others ? value.members : []) {
      if (Object.hasOwn(members, name) || isRemark(name, member) || misplaced.has(member)) continue;
      values.push({ value: member, key: others as Key, path: [...path, name] });
    }
    for (const element of elements ? value.elements : []) {
      values.push({ value: element, key: elements as Key, path });
    }
  }
  return values;
}
