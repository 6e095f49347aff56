import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { quote } from '../../src/text/quote.js';

/**
 * The manifest lies at the root of the archive; the upload looks for it nowhere else.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'require-manifest-at-root',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require `manifest.json` at the root of the archive',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      inFolder:
        'The manifest is in the folder {{folder}}, and the upload finds it only at the root of the archive ("Failed to get object manifest.json"). Pack the files of the folder, not the folder itself.',
      absent:
        'The archive has no manifest.json, so the upload refuses it ("Failed to get object manifest.json"). Pack the folder of a widget.',
    },
  },
  check(context, { root }) {
    if (root === '') return;
    if (root === undefined) context.report({ loc: wholeFile, messageId: 'absent' });
    else context.report({ loc: wholeFile, messageId: 'inFolder', data: { folder: quote(root) } });
  },
});
