import { escapeInvisible } from '../text/escape-invisible.js';
import type { FindingView } from './protocol.js';

/** A line of a file around a finding. */
export interface FrameLine {
  /** From 1. */
  readonly number: number;
  /** The text in front of the place, in it and behind it; of a line without the place, all is in front. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Lines around a place, lines of a place, and characters of a line around a place. */
const shown = { around: 2, marked: 6, before: 60, length: 200 };

/** The lines of a file around a finding, with its place in them. */
export function frameOf(
  lines: readonly string[],
  {
    line,
    column,
    endLine,
    endColumn,
  }: Pick<FindingView, 'line' | 'column' | 'endLine' | 'endColumn'>,
): readonly FrameLine[] {
  const lastMarked = Math.min(endLine, line + shown.marked - 1);
  const first = Math.max(1, line - shown.around);
  const last = Math.min(lines.length, lastMarked + shown.around);
  // What is cut around the place is cut in all lines, so that they stay below each other.
  const from = Math.max(0, column - 1 - shown.before);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const number = first + index;
    const text = lines[number - 1] ?? '';
    const isMarked = number >= line && number <= lastMarked;
    const start = number === line ? column - 1 : indentOf(text);
    const end = number === endLine ? Math.max(endColumn - 1, start) : text.length;
    return cut(number, text, from, isMarked ? [start, end] : [text.length, text.length]);
  });
}

function cut(
  number: number,
  text: string,
  from: number,
  [start, end]: readonly [number, number],
): FrameLine {
  const to = from + shown.length;
  const part = (low: number, high: number): string =>
    escapeInvisible(text.slice(Math.max(low, from), Math.min(high, to)).replaceAll('\t', '    '));
  const lead = from > 0 && text.length > from ? '…' : '';
  return {
    number,
    before: lead + part(0, start),
    marked: part(start, end),
    after: part(end, text.length) + (text.length > to ? '…' : ''),
  };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
