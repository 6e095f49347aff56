import { requiredCallbacks } from '../../src/platform/callbacks.js';
import { callbacksOf } from '../../src/rule-kit/callbacks.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { allOf, quote } from '../../src/text/quote.js';

/**
 * The platform calls three functions of every widget, and the widget does not work without one of them.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'require-callbacks',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the callbacks `render`, `init` and `bind_actions`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The widget does not work without {{names}} in its callbacks. Add each as a function that returns true.',
      misspelled:
        'The widget does not work without the callback {{name}}; {{written}} is not known. Write {{name}}.',
    },
  },
  check(context, script) {
    const callbacks = callbacksOf(script);
    if (!callbacks?.isWhole) return;
    const { keyNode, members } = callbacks;
    const absent = requiredCallbacks.names.filter((name) => !members.has(name));
    const unknown = [...members.keys()].filter((name) => !requiredCallbacks.names.includes(name));
    const missing = absent.filter((name) => {
      const written = didYouMean(name, unknown);
      const member = written === undefined ? undefined : members.get(written);
      if (written === undefined || !member) return true;
      const data = { name: quote(name), written: quote(written) };
      context.report({ node: member.keyNode, messageId: 'misspelled', data });
      return false;
    });
    if (missing.length === 0) return;
    context.report({ node: keyNode, messageId: 'missing', data: { names: allOf(missing) } });
  },
});
