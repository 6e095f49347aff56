import { distance } from 'fastest-levenshtein';

/** Letters of a name that is compared: nobody misspells a longer one, and the time grows with the square of them. */
const longest = 100;

/**
 * The candidate that was most likely meant, or undefined where none is near.
 *
 * Case, blanks and separators count for nothing; of the rest, a third of the letters may be wrong. Two letters in the
 * wrong order are one mistake.
 */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  if (value.length > 2 * longest) return undefined;
  const wanted = simplify(value);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const name = simplify(candidate);
    const edits = isSwap(wanted, name) ? 1 : editsWithin(limit, wanted, name);
    if (edits !== undefined && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** How many letters of two names differ, in whatever case they are; undefined if more than a limit do, or if one is long. */
export function editsWithin(limit: number, one: string, other: string): number | undefined {
  // As many differ at least.
  if (Math.abs(one.length - other.length) > limit) return undefined;
  if (Math.max(one.length, other.length) > longest) return undefined;
  const edits = distance(one.toLowerCase(), other.toLowerCase());
  return edits <= limit ? edits : undefined;
}

function simplify(value: string): string {
  return value.toLowerCase().replace(/[\s_-]+/gu, '');
}

function isSwap(left: string, right: string): boolean {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const swapped = (left[at + 1] ?? '') + (left[at] ?? '');
  return left !== right && left.slice(0, at) + swapped + left.slice(at + 2) === right;
}
