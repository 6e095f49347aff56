import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';

/**
 * Names in an archive are UTF-8; what other bytes mean depends on the computer that made the archive.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'valid-entry-names',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the names in an archive to be UTF-8',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      notUtf8:
        'The archive has names that are not UTF-8 ({{names}}), so the platform may read other names. Use only Latin letters in file names, or pack with a tool that writes UTF-8.',
    },
  },
  check(context, { entries }) {
    const wrong = entries.filter(({ isUtf8 }) => !isUtf8);
    if (wrong.length === 0) return;
    const names = listed(wrong.map(({ name }) => name));
    context.report({ loc: wholeFile, messageId: 'notUtf8', data: { names } });
  },
});
