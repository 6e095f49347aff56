import type {
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  MemberExpression,
  Node,
  Property,
  PropertyDefinition,
} from 'estree';

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

/** A text that stands in a script as it is; undefined if it is made of others. */
export function textOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** The name of a member or a property, as it is written or in brackets; undefined if it is worked out. */
export function nameOf(node: MemberExpression | Property | PropertyDefinition): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal' && typeof key.value === 'number') return String(key.value);
  return textOf(key);
}

/** Where a node begins and ends in the text. */
export function rangeOf(node: Node): [number, number] {
  return node.range as [number, number];
}

/** Nodes in the order of the text. */
export function inOrder<T extends Node>(nodes: readonly T[]): readonly T[] {
  return [...nodes].sort((one, other) => rangeOf(one)[0] - rangeOf(other)[0]);
}
