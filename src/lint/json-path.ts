import type { AST } from 'jsonc-eslint-parser';
import { keyText, plainOf } from '../widget/json-tree.js';

/** A place in a text as ESLint names it: both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The path from the root of a document to the node at a position, by keys and, in arrays, by values, so that it stays the
 * same when something is put before it.
 */
export function jsonPathAt(root: AST.JSONExpression, place: Position): readonly string[] {
  const path: string[] = [];
  let node: AST.JSONExpression | undefined = root;
  while (node) {
    if (node.type === 'JSONObjectExpression') {
      const member: AST.JSONProperty | undefined = nodeAt(node.properties, place);
      if (member) path.push(keyText(member));
      node = member?.value;
    } else if (node.type === 'JSONArrayExpression') {
      node = nodeAt(
        node.elements.filter((element) => element !== null),
        place,
      );
      if (node) path.push(nameOf(node));
    } else {
      node = undefined;
    }
  }
  return path;
}

/** The one of some nodes in their order that a place is in. */
function nodeAt<T extends AST.JSONNode>(nodes: readonly T[], place: Position): T | undefined {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle];
    if (node && isBefore(place, node.loc.start)) high = middle;
    else low = middle + 1;
  }
  const last = nodes[low - 1];
  return last && isBefore(place, last.loc.end) ? last : undefined;
}

function isBefore({ line, column }: Position, position: AST.Position): boolean {
  return line < position.line || (line === position.line && column - 1 < position.column);
}

/** A value that stands for itself, or the type of the node. */
function nameOf(node: AST.JSONExpression): string {
  const isGroup = node.type === 'JSONObjectExpression' || node.type === 'JSONArrayExpression';
  const plain = isGroup ? Number.NaN : plainOf(node);
  return Number.isNaN(plain) ? node.type : JSON.stringify(plain);
}
