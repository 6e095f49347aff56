import { globsSchema, matcherOf } from '../../src/rule-kit/option-globs.js';
import { createFolderRule } from '../../src/rule-kit/create-rule.js';
import { startOf } from '../../src/rule-kit/place.js';
import { allOf } from '../../src/text/quote.js';
import { isUnused } from '../../src/widget/unused-file.js';
import { walk } from '../../src/widget/walk.js';

/** As many names as a line takes. */
const shown = 10;

/**
 * The widget folder holds nothing that must not be uploaded with it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createFolderRule<[{ ignore?: string[] }], 'junk' | 'moreJunk'>({
  name: 'no-junk-files',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow files in the widget folder that must not be uploaded',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [
      {
        type: 'object',
        properties: {
          ignore: globsSchema(
            'Patterns of paths to ignore, because they do not go into the archive, such as `node_modules` or `releases/**`.',
          ),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ ignore: [] }],
    messages: {
      junk: 'An archive must hold only what the widget uses, but the folder has {{files}}. Delete it, or leave it out of the archive.',
      moreJunk:
        'An archive must hold only what the widget uses, but the folder has {{files}} and {{more}} more like it. Delete them, or leave them out of the archive.',
    },
  },
  check(context, { root, widget }) {
    // Of archives another rule says it.
    if (widget.files.isArchive) return;
    const [{ ignore = [] }] = context.options;
    const isIgnored = matcherOf(ignore);

    // Hidden folders such as `.git` are tools' own, and who zips a folder leaves them out or has larger worries.
    const junk = walk(
      (folder) => widget.list(folder),
      (entry) => isUnused(entry) || entry.name.startsWith('.') || isIgnored(entry.path),
    ).filter((entry) => isUnused(entry) && !isIgnored(entry.path));
    if (junk.length === 0) return;
    const more = junk.length - shown;
    const data = { files: allOf(junk.slice(0, shown).map(({ path }) => path)) };
    context.report({
      loc: startOf(root),
      ...(more > 0
        ? { messageId: 'moreJunk', data: { ...data, more } }
        : { messageId: 'junk', data }),
    });
  },
});
