import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
import { textOf } from '../widget/script-syntax.js';

/** A file that `define` or `require` loads before a script goes on. */
export interface Dependency {
  readonly node: Node;
  readonly text: string;
}

/** The dependencies of a script that are written as they are. */
export function dependenciesOf(script: Script): readonly Dependency[] {
  const isLoader = new Set<Node>(script.globals('define', 'require', 'requirejs'));
  return script.nodesOf('CallExpression').flatMap(({ callee, arguments: given }) => {
    const list = isLoader.has(callee)
      ? given.find((one) => one.type === 'ArrayExpression')
      : undefined;
    return (list?.elements ?? []).flatMap((node) => {
      const text = textOf(node);
      return node && text !== undefined ? [{ node, text }] : [];
    });
  });
}
