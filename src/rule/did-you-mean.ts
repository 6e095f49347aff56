import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant, or undefined where none is near.
 *
 * Case, blanks and separators count for nothing; of the rest, a third of the letters may be wrong.
 */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(value);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(wanted, simplify(candidate));
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best?.candidate;
}

function simplify(value: string): string {
  return value.toLowerCase().replace(/[\s_-]+/gu, '');
}
