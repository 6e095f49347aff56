import { createStyleRule } from '../../src/rule-kit/create-rule.js';
import { wideRules } from '../../src/rule-kit/selector.js';
import { namesOfSelectors, placeOfNodes } from '../../src/rule-kit/style-node.js';

/**
 * The style of a widget is loaded into the page of the platform, so that a selector without a class or an id of the widget
 * changes the whole interface. A rule that only sets variables is harmless.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createStyleRule({
  name: 'no-global-selectors',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow selectors that apply to the whole interface, such as `body` or `*`',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      global:
        'The style of a widget is loaded into the page of the platform, where {{selectors}} applies to the whole interface. Begin with a class or an id of the widget, as in {{example}}.',
      globals:
        'The style of a widget is loaded into the page of the platform, where {{selectors}} apply to the whole interface. Begin each with a class or an id of the widget, as in {{example}}.',
    },
  },
  check(context, { style, text }) {
    for (const { selectors } of wideRules(style, 'everything')) {
      context.report({
        loc: placeOfNodes(selectors),
        messageId: selectors.length > 1 ? 'globals' : 'global',
        data: namesOfSelectors(selectors, text),
      });
    }
  },
});
