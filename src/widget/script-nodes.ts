import type { Node } from 'estree';
import { limits } from './limits.js';

/** What parsers put on nodes that is not part of the tree. */
export const besideTheTree = new Set([
  'type',
  'parent',
  'loc',
  'range',
  'start',
  'end',
  'tokens',
  'comments',
]);

/** All nodes of a script, those above first, and what each of them is a part of. */
export interface ScriptNodes {
  readonly nodes: readonly Node[];
  readonly parents: ReadonlyMap<Node, Node>;
}

/** Goes through the tree of a script; undefined if it has more levels than are looked at. */
export function nodesOf(root: Node): ScriptNodes | undefined {
  const nodes: Node[] = [];
  const parents = new Map<Node, Node>();
  let level: readonly Node[] = [root];
  for (let levels = 0; level.length > 0; levels += 1) {
    if (levels > limits.scriptLevels) return undefined;
    const next: Node[] = [];
    for (const node of level) {
      nodes.push(node);
      for (const child of childrenOf(node)) {
        parents.set(child, node);
        next.push(child);
      }
    }
    level = next;
  }
  return { nodes, parents };
}

/** The nodes directly below a node. */
function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const key in node) {
    if (besideTheTree.has(key)) continue;
    const value = node[key as keyof Node] as unknown;
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) children.push(one);
    } else if (isNode(value)) {
      children.push(value);
    }
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
