import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { isLocated } from '../../src/widget/archive.js';

/**
 * Each file is in an archive once: of two with one name nobody knows which is taken.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-duplicate-entries',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow two files of one name in an archive',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      duplicate:
        'The archive has several files with the same name ({{names}}), and which one the platform takes is not known. Pack the widget into a new archive instead of adding to an old one.',
    },
  },
  check(context, { entries }) {
    const paths = entries
      .filter(isLocated)
      .filter(({ kind }) => kind !== 'folder')
      .map(({ path }) => path);
    const seen = new Set<string>();
    const twice = new Set(paths.filter((path) => seen.has(path) || !seen.add(path)));
    if (twice.size === 0) return;
    context.report({ loc: wholeFile, messageId: 'duplicate', data: { names: listed([...twice]) } });
  },
});
