import { areaSuffixes } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { suggestRemoval, removeMessage } from '../../src/rule-kit/location.js';
import { replaceWith } from '../../src/rule-kit/replace.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A card or a list is listed with the number that says whether the widget draws in the right-hand panel; without one
 * it draws, as older pages of the platform say and the current one does not.
 *
 * @see https://www.amocrm.ru/developers/content/integrations/areas
 */
export default createManifestRule({
  name: 'require-location-suffix',
  meta: {
    type: 'suggestion',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Disallow cards and lists in `locations` without `-0` or `-1`',
      presets: {},
    },
    schema: [],
    messages: {
      bare: 'The location {{location}} does not say whether the widget draws in the right-hand panel. Write {{draw}} if it does, which is how the platform reads it now, or {{load}} if only the script is loaded.',
      ...removeMessage,
    },
  },
  check(context, manifest) {
    for (const [entry, value] of manifest.locations) {
      const named = readLocation(entry);
      if (!named?.location.area || named.suffix !== '') continue;
      const draw = entry + areaSuffixes.draw;
      const isListed = manifest.locations.has(draw);
      context.report({
        node: value.node,
        messageId: 'bare',
        data: {
          location: quote(entry),
          draw: quote(draw),
          load: quote(entry + areaSuffixes.load),
        },
        fix: isListed ? null : replaceWith(value, draw),
        suggest: isListed ? [suggestRemoval(context.sourceCode, value)] : [],
      });
    }
  },
});
