import type { Linter } from 'eslint';

const mark = '\uFEFF';
/** ESLint gives up after so many rounds, in which fixes may have undone each other. */
const mostRounds = 10;

/**
 * Applies fixes as ESLint does: all that do not overlap, then again to what came out, until nothing is left to fix.
 *
 * @param text with its byte-order mark
 * @param lint finds the messages of a text
 */
export function fixText(
  text: string,
  lint: (text: string) => readonly Linter.LintMessage[],
): string {
  let output = text;
  let previous: string | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const messages = lint(output);
    // What fixes made of a text must stay a text that can be read, or that a fix makes one.
    if (messages.some(({ fatal, fix }) => fatal && !fix)) break;
    const fixed = applyFixes(output, messages);
    if (fixed === output) break;
    const isCircular = fixed === previous;
    [previous, output] = [output, fixed];
    if (isCircular) break;
  }
  return output;
}

/** A text with the fixes that do not overlap; of those that do, the first in the text is applied. */
export function applyFixes(
  source: string,
  messages: readonly Pick<Linter.LintMessage, 'fix'>[],
): string {
  const fixes = messages
    .flatMap(({ fix }) => fix ?? [])
    .sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
  const text = source.startsWith(mark) ? source.slice(1) : source;
  let output = source.slice(0, source.length - text.length);
  let last = Number.NEGATIVE_INFINITY;
  for (const { range, text: replacement } of fixes) {
    const [start, end] = range;
    if (last >= start || start > end) continue;
    if ((start < 0 && end >= 0) || (start === 0 && replacement.startsWith(mark))) output = '';
    output += text.slice(Math.max(0, last), Math.max(0, start)) + replacement;
    last = end;
  }
  return output + text.slice(Math.max(0, last));
}
