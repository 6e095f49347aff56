import type { CallExpression } from 'estree';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst } from '../../src/rule-kit/script-calls.js';
import { nameOf, textOf } from '../../src/widget/script-syntax.js';

/**
 * What a widget needs is in its archive, or is loaded by `define`; scripts that it adds to the page are not checked.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-injected-scripts',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow scripts that a script adds to the page',
      presets: { marketplace: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      injected:
        'The marketplace refuses scripts that are added to the page. Name the file among the dependencies of "define", or put it into the archive.',
    },
  },
  check(context, script) {
    if (!/script/iu.test(script.text)) return;
    const calls = script.nodesOf('CallExpression').filter(isInjection);
    for (const { node } of eachOrFirst(script, calls))
      context.report({ node, messageId: 'injected' });
  },
});

function isInjection({ callee, arguments: [first] }: CallExpression): boolean {
  const text = textOf(first)?.trim() ?? '';
  const isTag = /^<script[\s>]/iu.test(text);
  if (callee.type === 'Identifier')
    return isTag && (callee.name === '$' || callee.name === 'jQuery');
  if (callee.type !== 'MemberExpression') return false;
  const method = nameOf(callee);
  if (method === 'createElement') return text.toLowerCase() === 'script';
  return method === 'getScript' || (isTag && (method === 'append' || method === 'prepend'));
}
