import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';

/**
 * Nothing in an archive is encrypted: the upload asks for no password.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-encrypted-files',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow encrypted files in an archive',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      encrypted:
        'The archive has encrypted files ({{names}}), and the upload asks for no password. Pack the widget without one.',
    },
  },
  check(context, { entries }) {
    const encrypted = entries.filter(({ isEncrypted }) => isEncrypted);
    if (encrypted.length === 0) return;
    const names = listed(encrypted.map(({ name }) => name));
    context.report({ loc: wholeFile, messageId: 'encrypted', data: { names } });
  },
});
