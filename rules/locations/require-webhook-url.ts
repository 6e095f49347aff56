import { keyAt } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { absentKeys } from '../../src/rule-kit/location-block.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A widget in the digital pipeline names the URL at which the platform tells it that its action runs; the
 * documentation shows it in every full example and its table of keys leaves it out.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 */
export default createManifestRule({
  name: 'require-webhook-url',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Require `dp.webhook_url` if the widget works in the digital pipeline',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      absent:
        'The block {{block}} has no {{key}}: {{meaning}}. Add it; without it the widget does not learn what happens there.',
      misspelled:
        'The block {{block}} has no {{key}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    for (const entry of manifest.locations.keys()) {
      const { location, suffix } = readLocation(entry) ?? {};
      const needed = location?.block?.name;
      const block = needed === undefined ? undefined : manifest.get(needed);
      if (needed === undefined || !block || suffix !== '') continue;
      for (const [name, { meaning = '' }] of absentKeys(manifest, needed, 'unknown')) {
        reportAbsent(context, {
          object: block,
          key: keyAt(needed),
          names: [name],
          loc: () => block.keyNode.loc,
          messageIds: { absent: 'absent', misspelled: 'misspelled' },
          data: { block: quote(needed), key: quote(name), meaning },
        });
      }
    }
  },
});
