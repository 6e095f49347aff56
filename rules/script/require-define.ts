import type { CallExpression } from 'estree';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { quote } from '../../src/text/quote.js';
import type { Script } from '../../src/widget/script.js';
import { isFunction, nameOf, rangeOf } from '../../src/widget/script-syntax.js';

const define = 'define';

/**
 * The platform loads a widget by what its script hands to `define`. A script that only loads another one, and one that a
 * build made, may hand it over elsewhere.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'require-define',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the widget of `script.js` to be handed to `define`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The platform gets a widget by "define", which the script never calls. Write "define([], function () { … return Widget; })" around it.',
      misspelled:
        'The platform gets a widget by "define", but the script calls {{name}}. Write "define".',
      rename: 'Write "define".',
    },
  },
  check(context, script) {
    if (!script.isMain || script.isBundled) return;
    const calls = script.nodesOf('CallExpression');
    if (calls.some((call) => nameOfCallee(call) === define)) return;
    const misspelled = calls.find((call) => isMeant(script, call));
    if (misspelled) {
      const { callee } = misspelled;
      context.report({
        node: callee,
        messageId: 'misspelled',
        data: { name: quote(nameOfCallee(misspelled) ?? '') },
        suggest: [
          { messageId: 'rename', fix: (fixer) => fixer.replaceTextRange(rangeOf(callee), define) },
        ],
      });
      return;
    }
    const { callbacks } = script;
    if (!callbacks) return;
    const statement = [callbacks.keyNode, ...script.ancestorsOf(callbacks.keyNode)].at(-2);
    const [start] = rangeOf(statement ?? callbacks.keyNode);
    const line = /^.*/u.exec(script.text.slice(start))?.[0] ?? '';
    context.report({
      loc: locationOf(context.sourceCode, [start, start + line.trimEnd().length]),
      messageId: 'missing',
    });
  },
});

function nameOfCallee({ callee }: CallExpression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? nameOf(callee) : undefined;
}

/** Whether a call of a name that nothing declares was meant to be one of `define`. */
function isMeant(script: Script, { callee, arguments: given }: CallExpression): boolean {
  if (callee.type !== 'Identifier' || didYouMean(callee.name, [define]) === undefined) return false;
  return isFunction(given.at(-1)) && script.undeclared.has(callee);
}
