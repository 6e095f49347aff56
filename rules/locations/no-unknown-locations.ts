import type { Platform } from '../../src/platform/fact.js';
import { locations } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import {
  entryFor,
  entryMessages,
  meantLocation,
  suggestEntries,
  suggestRemoval,
} from '../../src/rule-kit/location.js';
import { otherPlatform, platformNames, platformOption } from '../../src/rule-kit/platform.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

type Options = [{ platform?: Platform; allow?: string[] }];
type MessageIds = 'unknown' | 'misspelled' | 'otherPlatform' | keyof typeof entryMessages;

/**
 * `locations` names places that the platform has; it ignores every other name without a word.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule<Options, MessageIds>({
  name: 'no-unknown-locations',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow locations that the platform does not know',
      presets: {
        recommended: 'warn',
        marketplace: 'warn',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: [
      {
        type: 'object',
        properties: {
          platform: platformOption,
          allow: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description:
              'Further locations to accept, such as one that the platform has just added.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ platform: 'kommo', allow: [] }],
    messages: {
      unknown:
        '{{platform}} documents no location {{location}}, so the widget probably won\'t appear there. Write a documented name, as in "settings" or "lcard-1", or remove it.',
      misspelled:
        "{{platform}} documents no location {{location}}, so the widget probably won't appear there. Did you mean {{meant}}?",
      otherPlatform:
        'The location {{location}} belongs to {{other}}, and {{platform}} does not document it. Remove it, or use the preset "{{preset}}" if the widget is for {{other}}.',
      ...entryMessages,
    },
  },
  check(context, manifest) {
    const { sourceCode } = context;
    const [{ platform = 'kommo', allow = [] }] = context.options;
    const known = locations.filter(({ platforms }) => platforms.includes(platform));

    for (const [entry, value] of manifest.locations) {
      if (entry.trim() === '' || allow.includes(entry)) continue;
      const location = readLocation(entry)?.location;
      if (location && known.includes(location)) continue;
      const meant = location ? undefined : meantLocation(entry, known);
      const meantEntry = meant && entryFor(meant, entry);
      const data = {
        location: quote(entry),
        platform: platformNames[platform],
        ...otherPlatform(platform),
        meant: quote(meantEntry ?? ''),
      };
      context.report({
        node: value.node,
        messageId: location ? 'otherPlatform' : meant ? 'misspelled' : 'unknown',
        data,
        suggest: location
          ? [suggestRemoval(sourceCode, value)]
          : suggestEntries(sourceCode, manifest, value, meantEntry),
      });
    }
  },
});
