import type { CallExpression, ForStatement, Node } from 'estree';
import { requests } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import type { Script } from '../../src/widget/script.js';
import { isFunction, nameOf } from '../../src/widget/script-syntax.js';

const loops = new Set<Node['type']>([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

/**
 * The platform counts the requests of an account, and a loop sends as many as there are entities.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-requests-in-loops',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow requests in the body of a loop',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      loop: 'This sends a request in every round of a loop, and the platform limits the requests of an account. Send one request for all of them.',
    },
  },
  check(context, script) {
    if (script.isBundled) return;
    const fetches = new Set<Node>(script.globals(...requests.globals));
    for (const node of script.nodesOf('CallExpression')) {
      const isRequest = fetches.has(node.callee) || isRequestMethod(node);
      if (isRequest && isInLoop(script, node))
        context.report({ node: node.callee, messageId: 'loop' });
    }
  },
});

function isRequestMethod({ callee }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const method = nameOf(callee) ?? '';
  if (requests.widget.includes(method)) return true;
  const { object } = callee;
  const isJQuery =
    object.type === 'Identifier' && (object.name === '$' || object.name === 'jQuery');
  return isJQuery && requests.jQuery.includes(method);
}

/** Whether a node is in the body of a loop, and no function lies between them. */
function isInLoop(script: Script, node: Node): boolean {
  let inner = node;
  for (const ancestor of script.ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    // What a loop goes through is asked for once.
    if (loops.has(ancestor.type) && (ancestor as ForStatement).body === inner) return true;
    inner = ancestor;
  }
  return false;
}
