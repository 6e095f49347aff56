import type { Rule } from 'eslint';
import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
import { inOrder, rangeOf } from '../widget/script-syntax.js';

/**
 * What is reported of things that must not stand in a script: each, or the first of them and their number in a file that a
 * tool wrote, where nobody corrects one after the other.
 */
export function eachOrFirst<T extends Node>(
  script: Script,
  found: readonly T[],
): readonly { readonly node: T; readonly count?: number }[] {
  const nodes = inOrder(found);
  const [first] = nodes;
  if (!first || !script.isBundled) return nodes.map((node) => ({ node }));
  return [{ node: first, count: nodes.length }];
}

/** The statement that is nothing but a call of a function, and that can be left out; undefined if there is none. */
export function statementOfCall(script: Script, callee: Node): Node | undefined {
  const call = script.parentOf(callee);
  if (call?.type !== 'CallExpression' || call.callee !== callee) return undefined;
  const statement = script.parentOf(call);
  if (statement?.type !== 'ExpressionStatement') return undefined;
  const { type } = script.parentOf(statement) ?? {};
  return type === 'BlockStatement' || type === 'Program' ? statement : undefined;
}

/** A fix that takes a statement out, with its line if nothing else stands on that. */
export function removeStatement({ text }: Script, statement: Node) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const [start, end] = rangeOf(statement);
    const before = /(?:^|[\n\r\u2028\u2029])[ \t]*$/u.exec(
      text.slice(Math.max(0, start - 200), start),
    );
    const after = /^[ \t]*(?:\r\n|[\n\r\u2028\u2029])/u.exec(text.slice(end, end + 200));
    if (!before || !after) return fixer.removeRange([start, end]);
    const blanks = before[0].replace(/^[\n\r\u2028\u2029]/u, '').length;
    return fixer.removeRange([start - blanks, end + after[0].length]);
  };
}
