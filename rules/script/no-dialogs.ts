import { dialogs } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst, removeStatement, statementOfCall } from '../../src/rule-kit/script-calls.js';
import { quote } from '../../src/text/quote.js';
import { nameOf } from '../../src/widget/script-syntax.js';

/**
 * A window of the browser stops the whole interface until it is closed. The upload names the lines that open one.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-dialogs',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `alert`, `confirm` and `prompt`',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      dialog:
        'The upload refuses {{name}}, which stops the whole interface. Show a modal window of the platform instead.',
      bundled:
        'The upload refuses "alert", "confirm" and "prompt", which this bundled file uses {{count}} times. Show modal windows of the platform instead.',
      remove: 'Remove the call.',
    },
  },
  check(context, script) {
    const calls = script.globals(...dialogs.names).filter((node) => {
      const parent = script.parentOf(node);
      return parent?.type === 'CallExpression';
    });
    for (const { node, count } of eachOrFirst(script, calls)) {
      if (count !== undefined) {
        context.report({ node, messageId: 'bundled', data: { count } });
        continue;
      }
      const name = node.type === 'Identifier' ? node.name : nameOf(node);
      const statement = statementOfCall(script, node);
      const isAlert = name === dialogs.names[0];
      context.report({
        node,
        messageId: 'dialog',
        data: { name: quote(name ?? '') },
        // The others are there for their answer.
        suggest:
          statement && isAlert
            ? [{ messageId: 'remove', fix: removeStatement(script, statement) }]
            : null,
      });
    }
  },
});
