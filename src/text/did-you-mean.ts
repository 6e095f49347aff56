import { distance } from 'fastest-levenshtein';

/** Letters of a name that is compared: nobody misspells a longer one, and the time grows with the square of them. */
const longest = 100;

/**
 * The candidate that was most likely meant, or undefined if none is near.
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
    const edits = editsWithin(limit, wanted, name);
    if (edits !== undefined && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best?.candidate;
}

/**
 * How many letters of two names differ, in whatever case they are; two in the wrong order count as one. Undefined if more
 * than a limit differ, or if one is long.
 */
export function editsWithin(limit: number, one: string, other: string): number | undefined {
  // As many differ at least.
  if (Math.abs(one.length - other.length) > limit) return undefined;
  if (Math.max(one.length, other.length) > longest) return undefined;
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  const edits = isSwap(left, right) ? 1 : distance(left, right);
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
