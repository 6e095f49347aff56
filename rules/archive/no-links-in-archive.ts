import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';

/**
 * An archive holds files, and not links to them, of which nobody knows what the upload makes.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-links-in-archive',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow links in an archive',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      links:
        'The archive has links ({{names}}) instead of files, and the platform may not follow them. Pack the files themselves.',
    },
  },
  check(context, { entries }) {
    const links = entries.filter(({ kind }) => kind === 'link');
    if (links.length === 0) return;
    const names = listed(links.map(({ name }) => name));
    context.report({ loc: wholeFile, messageId: 'links', data: { names } });
  },
});
