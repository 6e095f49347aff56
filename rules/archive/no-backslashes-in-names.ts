import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { isLocated } from '../../src/widget/archive.js';

/**
 * Names in an archive separate folders by `/`. What has a backslash is one file with a strange name to most programs,
 * and the upload refused such an archive.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-backslashes-in-names',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow backslashes in the names of an archive',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      backslashes:
        'The archive has names with a backslash ({{names}}), which is not a folder in a ZIP archive, so the upload refuses them. PowerShell and old tools write them; pack with another tool, or with kommo-widget-lint --pack.',
    },
  },
  check(context, { entries }) {
    // Of one that leads out of the archive another rule speaks.
    const names = entries
      .filter(isLocated)
      .map(({ name }) => name)
      .filter((name) => name.includes('\\'));
    if (names.length === 0) return;
    context.report({ loc: wholeFile, messageId: 'backslashes', data: { names: listed(names) } });
  },
});
