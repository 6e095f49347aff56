/**
 * The candidate that was most likely meant, or undefined if none is near.
 *
 * Case, blanks and separators count for nothing; of the rest, a third of the letters may be wrong. Two letters in the
 * wrong order are one mistake.
 */
export declare function didYouMean(value: string, candidates: Iterable<string>): string | undefined;
/**
 * How many letters of two names differ, in whatever case they are; two in the wrong order count as one. Undefined if more
 * than a limit differ, or if one is long.
 */
export declare function editsWithin(limit: number, one: string, other: string): number | undefined;
