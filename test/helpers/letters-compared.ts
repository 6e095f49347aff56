import { distance as real } from '../../node_modules/fastest-levenshtein/mod.js';

let letters = 0;

/** The same as that of the library, and it counts: each letter of one is compared with each of the other. */
export function distance(one: string, other: string): number {
  letters += one.length * other.length;
  return real(one, other);
}

/** How many pairs of letters are compared while an action runs. */
export function lettersCompared(action: () => unknown): number {
  const before = letters;
  action();
  return letters - before;
}
