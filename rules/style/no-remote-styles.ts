import { createStyleRule } from '../../src/rule-kit/create-rule.js';
import { placeOfNodes } from '../../src/rule-kit/style-node.js';
import { quote } from '../../src/text/quote.js';

/**
 * Styles, fonts and pictures belong into the archive: the platform reviews what is in it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createStyleRule({
  name: 'no-remote-styles',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow styles, fonts and pictures that a stylesheet loads from other servers',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      remote:
        'The style loads {{address}} from another server, which the checklist of the platform does not want. Put the file into the widget folder, and write its path.',
    },
  },
  check(context, { style }) {
    for (const { text, node } of style.addresses) {
      if (!/^\s*(?:https?:)?\/\//iu.test(text)) continue;
      const data = { address: quote(text) };
      context.report({ loc: placeOfNodes([node]), messageId: 'remote', data });
    }
  },
});
