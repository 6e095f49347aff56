import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { listed } from '../../src/rule-kit/listed.js';
import { wholeFile } from '../../src/rule-kit/place.js';

/**
 * Every name in an archive stays in the folder that it is unpacked to.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createArchiveRule({
  name: 'no-names-outside-archive',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow names that are absolute or lead out of the archive',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      outside:
        'The archive has names that lead out of it ({{names}}), which no server unpacks. Pack the files with paths that start in the folder of the widget.',
    },
  },
  check(context, { entries }) {
    const names = entries
      // A folder such as `./` is the archive itself.
      .filter(({ path, kind, name }) => path === undefined && !(kind === 'folder' && isHere(name)))
      .map(({ name }) => name);
    if (names.length === 0) return;
    context.report({ loc: wholeFile, messageId: 'outside', data: { names: listed(names) } });
  },
});

function isHere(name: string): boolean {
  return /^(?:\.\/)+$/u.test(name);
}
