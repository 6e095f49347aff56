import { areaSuffixes, locations } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { appendElement } from '../../src/rule-kit/edit.js';
import { isListed } from '../../src/rule-kit/location.js';
import { oneOf, quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A location such as `card_sdk`, which adds a tab to cards, comes with at least one of the cards.
 *
 * @see https://developers.kommo.com/docs/card-sdk
 */
export default createManifestRule({
  name: 'require-card-for-card-sdk',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require a card in `locations` if `card_sdk` is listed',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      noCard:
        'The location {{location}} adds a tab to the listed cards, but no card is listed. List at least one of {{expected}}.',
      add: 'Add {{location}}.',
    },
  },
  check(context, manifest) {
    const block = manifest.locationsBlock;
    for (const [entry, value] of manifest.locations) {
      const needed = readLocation(entry)?.location.needsOneOf;
      if (!block || !needed) continue;
      const cards = locations.filter(({ name }) => needed.includes(name));
      if (cards.some((card) => isListed(manifest, card))) continue;
      // A tab needs no place in the right-hand panel.
      const expected = cards.map(({ name }) => name + areaSuffixes.load);
      context.report({
        node: value.node,
        messageId: 'noCard',
        data: { location: quote(entry), expected: oneOf(expected) },
        suggest: expected.map((card) => ({
          messageId: 'add',
          data: { location: quote(card) },
          fix: appendElement(context.sourceCode, block, card),
        })),
      });
    }
  },
});
