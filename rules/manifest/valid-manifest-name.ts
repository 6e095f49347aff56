import { createFolderRule } from '../../src/rule-kit/create-rule.js';
import { startOf } from '../../src/rule-kit/place.js';
import { quote } from '../../src/text/quote.js';
import { manifestName } from '../../src/widget/manifest-name.js';

/**
 * The manifest has its name in lower case: the platform looks for no other.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createFolderRule({
  name: 'valid-manifest-name',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the manifest to be named `manifest.json`, in lower case',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      otherCase:
        'The platform looks for {{wanted}} and does not find a file named {{actual}}. Rename the file to {{wanted}}.',
    },
  },
  check(context, { root, widget: { manifestPath } }) {
    if (manifestPath === manifestName) return;
    const data = { wanted: quote(manifestName), actual: quote(manifestPath) };
    context.report({ loc: startOf(root), messageId: 'otherCase', data });
  },
});
