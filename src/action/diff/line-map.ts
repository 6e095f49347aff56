import { diffArrays } from 'diff';
import type { LineRange } from './line-ranges.js';

/** What takes longer than so many changed lines is not compared. */
const mostChanges = 5000;

/**
 * Where lines of one text lie in another one.
 *
 * @returns finds the range that has the same lines; undefined if they are not all there, one after the other
 */
export function mapLines(from: string, to: string): (range: LineRange) => LineRange | undefined {
  if (from === to) return (range) => range;
  const parts = diffArrays([...linesOf(from)], [...linesOf(to)], { maxEditLength: mostChanges });
  // The line in the other text of each line, from 0.
  const places = new Map<number, number>();
  let [old, now] = [0, 0];
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed)
      for (let index = 0; index < count; index += 1) places.set(old + index, now + index);
    if (!added) old += count;
    if (!removed) now += count;
  }
  return ({ start, end }) => {
    const first = places.get(start - 1);
    if (first === undefined) return undefined;
    for (let line = start; line <= end; line += 1)
      if (places.get(line - 1) !== first + line - start) return undefined;
    return { start: first + 1, end: first + 1 + end - start };
  };
}

/** The lines as git counts them, each with its end. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u);
}
