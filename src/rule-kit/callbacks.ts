import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { functionOf, returnsSomething, type Callbacks } from '../widget/script-callbacks.js';
import type { Script } from '../widget/script.js';
import { rangeOf, type FunctionNode } from '../widget/script-syntax.js';

/** The callbacks of the script that the platform loads; undefined if they can't be told from others. */
export function callbacksOf(script: Script): Callbacks | undefined {
  return script.isMain && !script.isBundled ? script.callbacks : undefined;
}

/** A callback that is there and gives the platform nothing, whichever way it goes. */
export interface SilentCallback {
  readonly name: string;
  readonly keyNode: Node;
  readonly fn: FunctionNode;
}

/** Those of some callbacks that return nothing. */
export function silentCallbacks(
  script: Script,
  names: readonly string[],
): readonly SilentCallback[] {
  const members = callbacksOf(script)?.members;
  return names.flatMap((name) => {
    const { keyNode, value } = members?.get(name) ?? {};
    const fn = value && functionOf(script, value);
    if (!fn || !keyNode || returnsSomething(script, fn)) return [];
    return [{ name, keyNode, fn }];
  });
}

/** A fix that lets a function return true at its end. */
export function returnTrue({ text }: Script, { body }: FunctionNode) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const end = rangeOf(body)[1] - 1;
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const indent = text.slice(lineStart, end);
    const isAlone = lineStart > rangeOf(body)[0] && indent.trim() === '';
    if (!isAlone)
      return fixer.insertTextBeforeRange(
        [end, end],
        text[end - 1] === ' ' ? 'return true; ' : ' return true; ',
      );
    const unit = indent.includes('\t') ? '\t' : '  ';
    const lineBreak = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
    return fixer.insertTextBeforeRange(
      [lineStart, lineStart],
      `${indent}${unit}return true;${lineBreak}`,
    );
  };
}
