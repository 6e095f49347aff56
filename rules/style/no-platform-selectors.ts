import { createStyleRule } from '../../src/rule-kit/create-rule.js';
import { wideRules } from '../../src/rule-kit/selector.js';
import { namesOfSelectors, placeOfNodes } from '../../src/rule-kit/style-node.js';

/**
 * A selector of nothing but classes of the interface changes buttons and fields that are not the widget's.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createStyleRule({
  name: 'no-platform-selectors',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow selectors of the interface around a widget, such as `.button-input`',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      platform:
        'The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin with a class or an id of the widget, as in {{example}}.',
      platforms:
        'The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin each with a class or an id of the widget, as in {{example}}.',
    },
  },
  check(context, { style, text }) {
    for (const { selectors } of wideRules(style, 'interface')) {
      context.report({
        loc: placeOfNodes(selectors),
        messageId: selectors.length > 1 ? 'platforms' : 'platform',
        data: namesOfSelectors(selectors, text),
      });
    }
  },
});
