import type { Identifier, Node, Program } from 'estree';
import { packages } from './late-packages.js';
import { besideTheTree } from './script-nodes.js';

/** The names in a script that nothing in it declares, so that they stand for what is around it. */
export function undeclaredNames(tree: Program): ReadonlySet<Node> {
  const scopes = packages.scopes.exports.analyze(tree, {
    ecmaVersion: 2023,
    sourceType: tree.sourceType,
    ignoreEval: true,
    // Parsers of other languages have nodes of their own.
    fallback: (node) => Object.keys(node).filter((key) => !besideTheTree.has(key)),
  });
  const { globalScope } = scopes;
  // What a script declares at its top is resolved as late as all that is around it.
  const isDeclared = ({ name }: Identifier): boolean =>
    (globalScope?.set.get(name)?.defs.length ?? 0) > 0;
  return new Set(
    (globalScope?.through ?? [])
      .map(({ identifier }) => identifier as Identifier)
      .filter((identifier) => !isDeclared(identifier)),
  );
}
