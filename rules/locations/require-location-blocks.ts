import { manifestKey } from '../../src/platform/keys.js';
import type { LocationBlock } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { insertMember } from '../../src/rule-kit/edit.js';
import { absentKeys, usualBlock, type AbsentKey } from '../../src/rule-kit/location-block.js';
import { misspeltMembers, renameMessage, suggestRename } from '../../src/rule-kit/misspelt.js';
import { platformSchema, type PlatformOptions } from '../../src/rule-kit/platform.js';
import { allOf, quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { readLocation } from '../../src/widget/location.js';

type MessageIds =
  'noBlock' | 'misspeltBlock' | 'noKey' | 'misspeltKey' | 'addBlock' | 'addKey' | 'rename';

/**
 * A location that is set up in a block of the manifest has that block, and the block has the keys without which the
 * location does not work.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule<PlatformOptions, MessageIds>({
  name: 'require-location-blocks',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the block that a location is set up in, with the keys it needs',
      presets: {
        recommended: 'error',
        marketplace: 'error',
        amocrm: ['error', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      noBlock:
        'The location {{location}} needs the block {{block}} at the top level of the manifest, and it is not there. Add it, or take the location out.',
      misspeltBlock:
        'The location {{location}} needs the block {{block}}, and the platform does not know {{found}}. Write {{name}}, if that was meant, else add it.',
      noKey:
        'The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. Add it there.',
      misspeltKey:
        'The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. The platform does not know {{found}}; write {{key}}, if that was meant.',
      addBlock: 'Add the block {{block}}.',
      addKey: 'Add {{member}}.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    const { sourceCode } = context;
    const [{ platform = 'kommo' }] = context.options;

    function reportBlock(entry: string, value: JsonValue, needed: LocationBlock): void {
      const { name, keys } = needed;
      const required = keys.filter(({ need }) => need === 'required').map((key) => key.name);
      const misspelt = misspeltMembers(manifest.root, manifestKey).get(name);
      const usual = usualBlock(needed);
      const data = {
        location: quote(entry),
        name: quote(name),
        block: quote(name) + (required.length === 0 ? '' : ` with ${allOf(required)}`),
        found: quote(misspelt?.key ?? ''),
      };
      const add = {
        messageId: 'addBlock' as const,
        data: { block: data.name },
        fix: insertMember(sourceCode, manifest.root, name, usual),
      };
      context.report({
        node: misspelt?.keyNode ?? value.node,
        messageId: misspelt ? 'misspeltBlock' : 'noBlock',
        data,
        suggest: misspelt ? [suggestRename(misspelt, name)] : usual ? [add] : [],
      });
    }

    function reportKey(entry: string, block: JsonValue, { key, misspelt }: AbsentKey): void {
      const { name, meaning, usual } = key;
      const data = {
        location: quote(entry),
        key: quote(name),
        block: quote(block.key ?? ''),
        meaning,
        found: quote(misspelt?.key ?? ''),
      };
      const add = {
        messageId: 'addKey' as const,
        data: { member: `${data.key}: ${JSON.stringify(usual)}` },
        fix: insertMember(sourceCode, block, name, usual),
      };
      context.report({
        node: misspelt?.keyNode ?? block.keyNode,
        messageId: misspelt ? 'misspeltKey' : 'noKey',
        data,
        suggest: misspelt ? [suggestRename(misspelt, name)] : usual === undefined ? [] : [add],
      });
    }

    for (const [entry, value] of manifest.locations) {
      const { location, suffix } = readLocation(entry) ?? {};
      // A location of the other platform, or with a number that it does not have, is the finding of another rule.
      if (!location?.block || suffix !== '' || !location.platforms.includes(platform)) continue;
      const block = manifest.find(location.block.name);
      if (!block) reportBlock(entry, value, location.block);
      else
        for (const absent of absentKeys(manifest, location.block, 'required'))
          reportKey(entry, block, absent);
    }
  },
});
