import type { Node } from 'estree';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst } from '../../src/rule-kit/script-calls.js';
import { nameOf, textOf } from '../../src/widget/script-syntax.js';

/**
 * A request that is waited for stops the whole interface until it is answered.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-sync-requests',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow synchronous requests',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      sync: 'A request with "{{what}}" stops the whole interface until it is answered. Leave it out, and go on in the callback or the promise of the request.',
    },
  },
  check(context, script) {
    const options = script.nodesOf('Property').filter((node) => {
      const call = script.parentOf(script.parentOf(node) ?? node);
      return nameOf(node) === 'async' && isFalse(node.value) && call?.type === 'CallExpression';
    });
    // The third argument of XMLHttpRequest.
    const opened = script.nodesOf('CallExpression').flatMap(({ callee, arguments: given }) => {
      const [method, , async] = given;
      const isOpen = callee.type === 'MemberExpression' && nameOf(callee) === 'open';
      const isRequest = /^(?:get|post|put|patch|delete|head)$/iu.test(textOf(method) ?? '');
      return isOpen && isRequest && async && isFalse(async) ? [async] : [];
    });
    for (const { node } of eachOrFirst<Node>(script, [...options, ...opened])) {
      const what = node.type === 'Property' ? 'async: false' : 'open(…, false)';
      context.report({ node, messageId: 'sync', data: { what } });
    }
  },
});

function isFalse(node: Node): boolean {
  return (
    (node.type === 'Literal' && node.value === false) ||
    (node.type === 'UnaryExpression' &&
      node.operator === '!' &&
      node.argument.type === 'Literal' &&
      node.argument.value === 1)
  );
}
