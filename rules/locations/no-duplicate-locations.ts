import { areaSuffixes } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { removeMessage, suggestRemoval } from '../../src/rule-kit/location.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * Every location stands in `locations` once; a card or a list without a number is the one with `-1`.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'no-duplicate-locations',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Disallow the same location twice in `locations`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      duplicate: 'The location {{location}} is listed more than once. Take this one out.',
      same: 'The location {{location}} is the same as {{first}}, which is listed too. Take one of them out.',
      ...removeMessage,
    },
  },
  check(context, manifest) {
    const seen = new Map<string, string>();
    for (const value of manifest.locationsBlock?.elements ?? []) {
      const entry = value.text;
      if (entry === undefined || entry.trim() === '') continue;
      const named = readLocation(entry);
      const isBare = named?.location.area === true && named.suffix === '';
      const meaning = isBare ? entry + areaSuffixes.draw : entry;
      const first = seen.get(meaning);
      if (first === undefined) {
        seen.set(meaning, entry);
        continue;
      }
      context.report({
        node: value.node,
        ...(first === entry
          ? { messageId: 'duplicate', data: { location: quote(entry) } }
          : { messageId: 'same', data: { location: quote(entry), first: quote(first) } }),
        suggest: [suggestRemoval(context.sourceCode, value)],
      });
    }
  },
});
