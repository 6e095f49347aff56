import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { junkAmong } from '../../src/rule-kit/junk.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { isLocated } from '../../src/widget/archive.js';

/**
 * An archive holds nothing that is not a part of the widget.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createArchiveRule({
  name: 'no-junk-in-archive',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow files in an archive that are not part of the widget',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      junk: 'The archive has what is not part of a widget: {{names}}. Leave it out when you pack, as kommo-widget-lint --pack does.',
    },
  },
  check(context, { entries, root = '', widget }) {
    const prefix = root === '' ? '' : `${root}/`;
    const paths = entries
      .filter(isLocated)
      .map(({ path, kind }) => (kind === 'folder' ? `${path}/` : path))
      // Of the folder with the manifest everything is a part, and what lies beside it is junk by its own name.
      .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path))
      .filter((path) => path !== '');
    const junk = junkAmong(paths, widget);
    if (junk.length === 0) return;
    context.report({ loc: wholeFile, messageId: 'junk', data: { names: listed(junk) } });
  },
});
