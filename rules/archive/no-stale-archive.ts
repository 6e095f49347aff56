import { createArchiveRule } from '../../src/rule-kit/create-rule.js';
import { wholeFile } from '../../src/rule-kit/place.js';
import { compareVersions, versionIn } from '../../src/rule-kit/version.js';
import { quote } from '../../src/text/quote.js';

/**
 * The archive in a widget folder is not older than the folder: people upload it again by mistake.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createArchiveRule({
  name: 'no-stale-archive',
  meta: {
    type: 'suggestion',
    docs: {
      description:
        'Disallow an archive with a lower `widget.version` than the folder that holds it',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      stale:
        'The archive has version {{version}}, but the widget folder around it has version {{current}}, so the archive is older. Pack the folder again before you upload it.',
    },
  },
  check(context, { widget, holder }) {
    const [version, current] = [versionIn(widget), versionIn(holder)];
    if (version === undefined || current === undefined) return;
    if ((compareVersions(version, current) ?? 0) >= 0) return;
    const data = { version: quote(version), current: quote(current) };
    context.report({ loc: wholeFile, messageId: 'stale', data });
  },
});
