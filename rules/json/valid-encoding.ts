import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { readText } from '../../src/widget/limits.js';
import { firstLost } from '../../src/text/first-lost.js';

/**
 * The platform wants its files in UTF-8; elsewhere the letters of Russian, Spanish and Portuguese are lost.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTextRule({
  name: 'valid-encoding',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require files to be stored as UTF-8',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notUtf8:
        'The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8.',
    },
  },
  check(context, { path, widget: { files } }) {
    const { sourceCode } = context;

    const bytes = readText(files, path);
    const index = bytes && firstLost(sourceCode.text, bytes);
    if (index === undefined) return;
    context.report({
      loc: locationOf(sourceCode, [index, index + 1]),
      messageId: 'notUtf8',
    });
  },
});
