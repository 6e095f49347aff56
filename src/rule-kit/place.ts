import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';

/** Where to say that a value lacks something: at its key, or at the opening bracket if it is the root. */
export function startOf(value: JsonValue): AST.SourceLocation {
  if (value.property) return value.property.key.loc;
  const { start } = value.node.loc;
  return { start, end: { line: start.line, column: start.column + 1 } };
}

/** The place of what is said of a file as a whole, such as an archive, which has no lines. */
export const wholeFile: AST.SourceLocation = {
  start: { line: 1, column: 0 },
  end: { line: 1, column: 0 },
};

/** The keys that lead from the root to a value; the places in arrays are left out. */
export function keyPath(value: JsonValue): readonly string[] {
  const path = value.parent ? keyPath(value.parent) : [];
  return value.key === undefined ? path : [...path, value.key];
}
