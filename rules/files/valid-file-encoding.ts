import { createTextFileRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { firstLost } from '../../src/text/first-lost.js';

/**
 * The platform wants its files in UTF-8; elsewhere the letters of Russian, Spanish and Portuguese are lost.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTextFileRule({
  name: 'valid-file-encoding',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require scripts, styles, templates and Markdown to be stored as UTF-8',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notUtf8:
        'The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8.',
    },
  },
  check(context, { bytes, text }) {
    const index = bytes && firstLost(text, bytes);
    if (index === undefined) return;
    const loc = locationOf(context.sourceCode, [index, index + 1]);
    context.report({ loc, messageId: 'notUtf8' });
  },
});
