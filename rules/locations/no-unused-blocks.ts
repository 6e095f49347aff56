import { locations } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { appendElement } from '../../src/rule-kit/edit.js';
import { menuItems } from '../../src/rule-kit/left-menu.js';
import { entryFor, isListed } from '../../src/rule-kit/location.js';
import {
  otherPlatform,
  platformNames,
  platformSchema,
  type PlatformOptions,
} from '../../src/rule-kit/platform.js';
import { quote } from '../../src/text/quote.js';

/**
 * A block that sets up a location does something only if that location is listed.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule<PlatformOptions, 'unlisted' | 'otherPlatform' | 'add'>({
  name: 'no-unused-blocks',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Disallow blocks of locations that are not listed',
      presets: {
        recommended: 'warn',
        marketplace: 'warn',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      unlisted:
        'The block {{block}} does nothing, because {{location}} is not in "locations". Add it there, or remove the block.',
      otherPlatform:
        'The block {{block}} does nothing, because {{platform}} does not document its location {{location}}. Remove it, or use the preset "{{preset}}" if the widget is for {{other}}.',
      add: 'Add {{location}} to "locations".',
    },
  },
  check(context, manifest) {
    const [{ platform = 'kommo' }] = context.options;

    const list = manifest.locationsBlock;
    // Of an absent or empty list other rules speak, and then no block does anything, for that one reason.
    if (!list || manifest.locations.size === 0) return;
    // The items of the platform are changed and hidden without a location.
    const hasOwnItems = menuItems(manifest).some(({ kind }) => kind === 'own');
    for (const location of locations) {
      const { block: kind, platforms } = location;
      const block = kind && manifest.get(kind.name);
      if (!kind || block?.type !== 'object' || kind.alone === 'works') continue;
      if (kind.alone === 'partly' && !hasOwnItems) continue;
      if (isListed(manifest, location)) continue;
      const entry = entryFor(location);
      const data = { block: quote(kind.name), location: quote(entry) };
      if (!platforms.includes(platform)) {
        context.report({
          node: block.keyNode,
          messageId: 'otherPlatform',
          data: {
            block: data.block,
            location: data.location,
            platform: platformNames[platform],
            ...otherPlatform(platform),
          },
        });
        continue;
      }
      context.report({
        node: block.keyNode,
        messageId: 'unlisted',
        data,
        suggest: [
          {
            messageId: 'add',
            data: { location: data.location },
            fix: appendElement(context.sourceCode, list, entry),
          },
        ],
      });
    }
  },
});
