import { requiredCallbacks } from '../../src/platform/callbacks.js';
import { returnTrue, silentCallbacks } from '../../src/rule-kit/callbacks.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';

/**
 * The platform goes on only if a callback returns true. One that returns something in at least one way, or a promise, may
 * know what it does.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'require-callback-results',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the callbacks `render`, `init` and `bind_actions` to return something',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      nothing:
        'The callback {{name}} returns nothing, and the platform goes on only if it returns true. Write "return true;" at its end.',
      add: 'Add "return true;".',
    },
  },
  check(context, script) {
    for (const { name, keyNode, fn } of silentCallbacks(script, requiredCallbacks.names)) {
      context.report({
        node: keyNode,
        messageId: 'nothing',
        data: { name: quote(name) },
        suggest: [{ messageId: 'add', fix: returnTrue(script, fn) }],
      });
    }
  },
});
