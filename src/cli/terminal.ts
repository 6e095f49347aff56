import stringWidth from 'string-width';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from '../report/report.js';

/** Columns of a terminal that does not say how many it has. */
const usual = 80;

/** What a report has to know of the terminal that it is printed to. */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }): Terminal {
  const { columns = 0 } = stream;
  return {
    columns: columns > 0 ? columns : usual,
    hasLinks: createSupportsHyperlinks(stream),
    widthOf: stringWidth,
    wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split('\n'),
  };
}
