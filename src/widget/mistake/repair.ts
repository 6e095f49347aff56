import { positionAt, type Position } from '../../text/position.js';

/** A piece of a text and what stands in its place in the repaired text. It never takes or adds a line break. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some edits, in their order, applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let end = 0;
  const parts = edits.map((edit) => {
    const before = text.slice(end, edit.start);
    end = edit.end;
    return before + edit.text;
  });
  return parts.join('') + text.slice(end);
}

/** One edit that does what several do. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit {
  const [start, end] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0];
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return { start, end, text: applyEdits(text.slice(start, end), moved) };
}

/** Whether what follows an edit moves. */
export function movesText({ start, end, text }: Edit): boolean {
  return text.length !== end - start;
}

/** Gives the place in a text for each place in the same text with some edits applied. */
export function placesBefore(
  text: string,
  edits: readonly Edit[],
): (position: Position) => Position {
  const placed = edits
    .filter(movesText)
    .map((edit) => ({ ...edit, ...positionAt(text, edit.start) }));
  return ({ line, column }) => {
    let shift = 0;
    for (const edit of placed) {
      if (edit.line !== line || column <= edit.column + shift) continue;
      const past = column - (edit.column + shift) - edit.text.length;
      if (past < 0) return { line, column: edit.column };
      shift += edit.text.length - (edit.end - edit.start);
    }
    return { line, column: column - shift };
  };
}
