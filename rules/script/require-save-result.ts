import { saveCallback } from '../../src/platform/callbacks.js';
import { returnTrue, silentCallbacks } from '../../src/rule-kit/callbacks.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';

/**
 * The settings are saved only if `onSave` returns true, or a promise of it. It is called when the widget is switched off,
 * too.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'require-save-result',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the callback `onSave` to return something',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      nothing:
        'The callback "onSave" returns nothing, and the settings are saved only if it returns true or a promise. Write "return true;" at its end.',
      add: 'Add "return true;".',
    },
  },
  check(context, script) {
    for (const { keyNode, fn } of silentCallbacks(script, [saveCallback.name])) {
      context.report({
        node: keyNode,
        messageId: 'nothing',
        suggest: [{ messageId: 'add', fix: returnTrue(script, fn) }],
      });
    }
  },
});
