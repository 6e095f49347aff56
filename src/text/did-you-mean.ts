import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant, or undefined where none is near.
 *
 * Case, blanks and separators count for nothing; of the rest, a third of the letters may be wrong. Two letters in the
 * wrong order are one mistake.
 */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(value);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const name = simplify(candidate);
    const edits = isSwap(wanted, name) ? 1 : distance(wanted, name);
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best?.candidate;
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
