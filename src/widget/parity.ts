import type { LocaleTree } from './locale-file.js';
import { isObject } from './plain.js';

/** A difference between the texts of two languages. */
export interface Difference {
  readonly kind: 'missing' | 'extra' | 'shape';
  /** Keys from the root to the topmost key that differs. */
  readonly path: readonly string[];
  /** What stands there: in the primary tree, or in the other one if the key is extra. */
  readonly value: unknown;
}

/**
 * Compares a locale tree with the primary one.
 *
 * A subtree that one of them lacks is one difference, at its topmost key; `shape` is a text on one side and a group
 * on the other.
 */
export function compareTrees(primary: LocaleTree, other: LocaleTree): readonly Difference[] {
  const differences: Difference[] = [];
  const pairs: { path: readonly string[]; left: LocaleTree; right: LocaleTree }[] = [
    { path: [], left: primary, right: other },
  ];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { path, left, right } = pair;
    const differ = (kind: Difference['kind'], key: string, value: unknown): void => {
      differences.push({ kind, path: [...path, key], value });
    };
    let shared = 0;
    for (const key of Object.keys(left)) {
      const value = left[key];
      if (!Object.hasOwn(right, key)) {
        differ('missing', key, value);
        continue;
      }
      shared += 1;
      const counterpart = right[key];
      if (isObject(value) && isObject(counterpart)) {
        pairs.push({ path: [...path, key], left: value, right: counterpart });
      } else if (isObject(value) !== isObject(counterpart)) {
        differ('shape', key, value);
      }
    }
    const others = Object.keys(right);
    if (others.length === shared) continue;
    for (const key of others) if (!Object.hasOwn(left, key)) differ('extra', key, right[key]);
  }
  return differences;
}

/** The paths of all texts at and below a path; a group without texts has none. */
export function textPaths(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const rest = [{ value, path }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (!isObject(next.value)) {
      found.push(next.path);
      continue;
    }
    for (const [key, member] of Object.entries(next.value)) {
      rest.push({ value: member, path: [...next.path, key] });
    }
  }
  return found;
}
