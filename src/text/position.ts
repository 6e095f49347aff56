/** A place in a text: the line counted from 1, the column from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins, by the line breaks of JavaScript, which are ESLint's. */
export function lineStarts(text: string): readonly number[] {
  const breaks = text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu);
  return [0, ...Array.from(breaks, ({ 0: { length }, index }) => index + length)];
}

/** The place of an offset in a text, of which is known where its lines begin. */
export function positionIn(starts: readonly number[], offset: number): Position {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return { line: low, column: offset - (starts[low - 1] as number) };
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  return positionIn(lineStarts(text), offset);
}
