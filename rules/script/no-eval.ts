import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst } from '../../src/rule-kit/script-calls.js';
import { quote } from '../../src/text/quote.js';
import { nameOf } from '../../src/widget/script-syntax.js';

/**
 * A text that is run as a program can't be read before it runs, so the checklist forbids it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-eval',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow `eval` and `new Function`',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      eval: '{{name}} runs a text as a program, which the checklist of the marketplace forbids. Write the program itself, or use JSON.parse for data.',
      bundled:
        'This bundled file runs texts as programs ({{name}}), which the checklist of the marketplace forbids. Build it without a source map of the type "eval", and without the library that needs it.',
    },
  },
  check(context, script) {
    const calls = script.globals('eval', 'Function').filter((node) => {
      const parent = script.parentOf(node);
      const isCalled = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
      return isCalled && parent.callee === node;
    });
    for (const { node, count } of eachOrFirst(script, calls)) {
      const name = node.type === 'Identifier' ? node.name : nameOf(node);
      context.report({
        node,
        messageId: count === undefined ? 'eval' : 'bundled',
        data: { name: quote(name ?? '') },
      });
    }
  },
});
