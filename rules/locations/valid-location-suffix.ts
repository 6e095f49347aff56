import { areaSuffixes } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { entryMessages, suggestEntries } from '../../src/rule-kit/location.js';
import { oneOf, quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

const known: readonly string[] = Object.values(areaSuffixes);

/**
 * The number after a card or a list is 0 or 1, and only they have one; what the platform makes of any other is
 * written nowhere.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'valid-location-suffix',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description:
        'Require `-0` or `-1` after cards and lists, and no number after other locations',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      wrongNumber:
        'The number of the location {{location}} must be 0 or 1, because it says whether the widget draws in the right-hand panel. Write {{expected}}.',
      noPanel:
        'The location {{location}} has no right-hand panel, so it takes no number. Write {{expected}}.',
      ...entryMessages,
    },
  },
  check(context, manifest) {
    for (const [entry, value] of manifest.locations) {
      const named = readLocation(entry);
      if (!named || named.suffix === '' || named.location.suffix) continue;
      const { name, area } = named.location;
      if (area && known.includes(named.suffix)) continue;
      const expected = area ? known.map((suffix) => name + suffix) : [name];
      context.report({
        node: value.node,
        messageId: area ? 'wrongNumber' : 'noPanel',
        data: { location: quote(entry), expected: oneOf(expected) },
        suggest: suggestEntries(context.sourceCode, manifest, value, ...expected),
      });
    }
  },
});
