import { groupBy } from '../../src/base/group-by.js';
import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { isLocated } from '../../src/widget/archive.js';

/**
 * No two names differ only in upper and lower case: on Windows and macOS one of the files takes the place of the other.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-case-conflicts',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow names in an archive that differ only in upper and lower case',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      conflict:
        'The names {{names}} differ only in upper and lower case, so that some computers keep only one of the files. Rename or delete one.',
    },
  },
  check(context, { entries }) {
    const files = entries.filter(isLocated).filter(({ kind }) => kind !== 'folder');
    const paths = [...new Set(files.map(({ path }) => path))];
    for (const [, names] of groupBy(paths, (path) => path.toLowerCase())) {
      if (names.length > 1)
        context.report({ loc: wholeFile, messageId: 'conflict', data: { names: listed(names) } });
    }
  },
});
