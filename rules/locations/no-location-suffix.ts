import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { entryMessages, suggestEntries } from '../../src/rule-kit/location.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A location such as `everywhere` has no right-hand panel, and the platform does not take a `-0` or `-1` after it.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'no-location-suffix',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow a number after a location that takes none, such as `everywhere`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      refused:
        'The location {{name}} takes no number, so the platform refuses {{location}}. Write {{name}}.',
      ...entryMessages,
    },
  },
  check(context, manifest) {
    for (const [entry, value] of manifest.locations) {
      const named = readLocation(entry);
      if (named?.location.suffix !== 'refused' || named.suffix === '') continue;
      const { name } = named.location;
      context.report({
        node: value.node,
        messageId: 'refused',
        data: { location: quote(entry), name: quote(name) },
        suggest: suggestEntries(context.sourceCode, manifest, value, name),
      });
    }
  },
});
