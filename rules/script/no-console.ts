import type { MemberExpression, Node } from 'estree';
import { allowedConsole } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst, removeStatement, statementOfCall } from '../../src/rule-kit/script-calls.js';
import { quote } from '../../src/text/quote.js';
import type { Script } from '../../src/widget/script.js';
import { isFunction, nameOf } from '../../src/widget/script-syntax.js';

/**
 * The console is for a developer at work. The upload names the lines that use it; `console.trace` of a caught error
 * passes.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-console',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `console` and `debugger`, except `console.trace` of a caught error',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      console:
        'The upload refuses {{method}}. Remove it, or write "console.trace" in a catch block if it is for a caught error.',
      trace:
        '"console.trace" is allowed only in a catch block, or as what is called when a promise fails. Remove it here.',
      debugger: 'The "debugger" statement stops the interface of a developer. Remove it.',
      bundled:
        'The upload refuses the console, which this bundled file uses {{count}} times. Let the build leave it out.',
      remove: 'Remove {{what}}.',
    },
  },
  check(context, script) {
    const uses = script
      .globals('console')
      .map((node) => script.parentOf(node))
      .filter((node) => node?.type === 'MemberExpression')
      .filter((node) => isUsed(script, node) && !isAllowed(script, node));
    for (const { node, count } of eachOrFirst(script, uses)) {
      if (count !== undefined) {
        context.report({ node, messageId: 'bundled', data: { count } });
        continue;
      }
      const name = nameOf(node);
      const method = quote(`console.${name ?? '…'}`);
      const statement = statementOfCall(script, node);
      context.report({
        node,
        ...(name === allowedConsole.method
          ? { messageId: 'trace' }
          : { messageId: 'console', data: { method } }),
        suggest: statement
          ? [
              {
                messageId: 'remove',
                data: { what: method },
                fix: removeStatement(script, statement),
              },
            ]
          : null,
      });
    }
    if (script.isBundled) return;
    for (const node of script.nodesOf('DebuggerStatement')) {
      const parent = script.parentOf(node);
      const isInBlock = parent?.type === 'BlockStatement' || parent?.type === 'Program';
      const data = { what: quote('debugger') };
      const fix = removeStatement(script, node);
      const suggest = isInBlock ? [{ messageId: 'remove' as const, data, fix }] : null;
      context.report({ node, messageId: 'debugger', suggest });
    }
  },
});

/** Whether a method is called, or handed on to be called; that it is there may be asked. */
function isUsed(script: Script, node: MemberExpression): boolean {
  const parent = script.parentOf(node);
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') return true;
  // As `console.log.bind(console)` and `console.log.apply(…)`.
  if (parent?.type === 'MemberExpression') return parent.object === node;
  return parent?.type === 'VariableDeclarator' || parent?.type === 'Property';
}

function isAllowed(script: Script, node: MemberExpression): boolean {
  if (nameOf(node) !== allowedConsole.method) return false;
  if (isHandler(script, node)) return true;
  for (const ancestor of script.ancestorsOf(node)) {
    if (ancestor.type === 'CatchClause') return true;
    if (isFunction(ancestor) && isHandler(script, ancestor)) return true;
  }
  return false;
}

/** Whether a function is what is called if a promise fails. */
function isHandler(script: Script, node: Node): boolean {
  const call = script.parentOf(node);
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const method = nameOf(call.callee) ?? '';
  const place = call.arguments.indexOf(node as never);
  return (
    (place === 0 && allowedConsole.handlers.includes(method)) || (place === 1 && method === 'then')
  );
}
