import { parseJSON } from 'jsonc-eslint-parser';
import type { AST } from 'jsonc-eslint-parser';
import { keyText } from '../widget/json-tree.js';

/** The way to a value from the root of a configuration, by keys and places in arrays. */
export type ConfigPath = readonly (string | number)[];

/** A mistake in a configuration, and where it is. */
export class ConfigMistake extends Error {
  constructor(
    message: string,
    readonly path: ConfigPath,
  ) {
    super(message);
  }
}

/** The line of a value, or of the key that names it, counted from 1; that of what is around it if it is not there. */
export function lineOf(text: string, path: ConfigPath): number | undefined {
  try {
    const [statement] = parseJSON(text).body;
    let line = statement.loc.start.line;
    let node: AST.JSONExpression | undefined = statement.expression;
    for (const step of path) {
      const next: AST.JSONProperty | AST.JSONExpression | undefined = stepIn(node, step);
      if (!next) break;
      line = next.loc.start.line;
      node = next.type === 'JSONProperty' ? next.value : next;
    }
    return line;
  } catch {
    return undefined;
  }
}

function stepIn(
  node: AST.JSONExpression | undefined,
  step: string | number,
): AST.JSONProperty | AST.JSONExpression | undefined {
  if (node?.type === 'JSONArrayExpression') return node.elements[Number(step)] ?? undefined;
  if (node?.type !== 'JSONObjectExpression') return undefined;
  return node.properties.findLast((member) => keyText(member) === step);
}
