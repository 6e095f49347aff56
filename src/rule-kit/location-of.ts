import type { AST } from 'jsonc-eslint-parser';
import type { RuleSourceCode } from './create-rule.js';
import type { Range } from './tokens.js';

const starts = new WeakMap<RuleSourceCode, readonly number[]>();

/** The place of a range of a text, as ESLint counts lines from 1 and columns from 0. */
export function locationOf(
  sourceCode: RuleSourceCode,
  [start, end]: Readonly<Range>,
): AST.SourceLocation {
  const lines = starts.get(sourceCode) ?? lineStarts(sourceCode.text);
  starts.set(sourceCode, lines);
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** Where each line begins, by the line breaks of JavaScript, which are ESLint's. */
function lineStarts(text: string): readonly number[] {
  const breaks = text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu);
  return [0, ...Array.from(breaks, ({ 0: { length }, index }) => index + length)];
}

function positionAt(lines: readonly number[], index: number): AST.Position {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as number) > index) high = middle;
    else low = middle + 1;
  }
  return { line: low, column: index - (lines[low - 1] as number) };
}
