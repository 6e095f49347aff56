import type { AST } from 'jsonc-eslint-parser';
import { lineStarts, positionIn } from '../text/position.js';
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
  return { start: positionIn(lines, start), end: positionIn(lines, end) };
}
