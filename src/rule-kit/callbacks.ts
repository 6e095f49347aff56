import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { functionOf, returnsSomething, type Callbacks } from '../widget/script-callbacks.js';
import type { Script } from '../widget/script.js';
import { rangeOf, type FunctionNode } from '../widget/script-syntax.js';

/** The callbacks of the script that the platform loads; undefined if they can't be distinguished from others. */
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

/** A fix that lets a function return true at its end, in the layout of its last statement. */
export function returnTrue({ text }: Script, { body }: FunctionNode) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
    const [start, end] = last ? rangeOf(last) : [rangeOf(body)[0], rangeOf(body)[0] + 1];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const indent = text.slice(lineStart, start);
    const isAlone = last && lineStart > rangeOf(body)[0] && indent.trim() === '';
    const lineBreak = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
    const after = last ? '' : ' ';
    // On a line of its own a statement needs none.
    const stop = last && !/[;}]$/u.test(text.slice(start, end)) ? ';' : '';
    const written = isAlone ? `${lineBreak}${indent}return true;` : `${stop} return true;${after}`;
    return fixer.insertTextAfterRange([start, end], written);
  };
}
