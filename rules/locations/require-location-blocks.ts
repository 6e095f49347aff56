import type { Key } from '../../src/platform/key.js';
import { keyAt, manifestKey } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { insertMember } from '../../src/rule-kit/edit.js';
import {
  absentKeys,
  neededKeys,
  usualBlock,
  usualValue,
} from '../../src/rule-kit/location-block.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { platformSchema, type PlatformOptions } from '../../src/rule-kit/platform.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { allOf, quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { readLocation } from '../../src/widget/location.js';

type MessageIds =
  | 'noBlock'
  | 'misspelledBlock'
  | 'noKey'
  | 'misspelledKey'
  | 'blank'
  | 'replace'
  | 'addBlock'
  | 'addKey'
  | 'rename';

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
        amomarket: ['error', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      noBlock:
        'The location {{location}} needs the block {{block}} at the top level of the manifest. Add it, or remove the location.',
      misspelledBlock:
        'The location {{location}} needs the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.',
      noKey:
        'The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. Add it there.',
      misspelledKey:
        'The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.',
      blank:
        'The location {{location}} needs {{key}}, but it is blank: {{meaning}}. Write it there.',
      ...replaceMessage,
      addBlock: 'Add the block {{block}}.',
      addKey: 'Add {{member}}.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    const { sourceCode } = context;
    const [{ platform = 'kommo' }] = context.options;

    function reportBlock(entry: string, value: JsonValue, name: string): void {
      const required = neededKeys(name, 'refuses').map(([key]) => key);
      const usual = usualBlock(name);
      const fix = insertMember(sourceCode, manifest.root, name, usual);
      reportAbsent(context, {
        object: manifest.root,
        key: manifestKey,
        names: [name],
        loc: () => value.node.loc,
        messageIds: { absent: 'noBlock', misspelled: 'misspelledBlock' },
        data: {
          location: quote(entry),
          block: quote(name) + (required.length === 0 ? '' : ` with ${allOf(required)}`),
        },
        suggest: usual ? [{ messageId: 'addBlock', data: { block: quote(name) }, fix }] : [],
      });
    }

    function reportKey(entry: string, block: JsonValue, name: string, key: Key): void {
      const usual = usualValue(key);
      const fix = insertMember(sourceCode, block, name, usual);
      const member = `${quote(name)}: ${JSON.stringify(usual)}`;
      reportAbsent(context, {
        object: block,
        key: keyAt(block.key ?? ''),
        names: [name],
        loc: () => block.keyNode.loc,
        messageIds: { absent: 'noKey', misspelled: 'misspelledKey' },
        data: {
          location: quote(entry),
          key: quote(name),
          block: quote(block.key ?? ''),
          meaning: key.meaning ?? '',
        },
        suggest: usual === undefined ? [] : [{ messageId: 'addKey', data: { member }, fix }],
      });
    }

    function reportBlank(entry: string, value: JsonValue, key: Key): void {
      const data = {
        location: quote(entry),
        key: quote(value.key ?? ''),
        meaning: key.meaning ?? '',
      };
      const usual = usualValue(key);
      const suggest = suggestReplacements(value, typeof usual === 'string' ? usual : undefined);
      context.report({ node: value.node, messageId: 'blank', data, suggest });
    }

    for (const [entry, value] of manifest.locations) {
      const { location, suffix } = readLocation(entry) ?? {};
      // A location of the other platform, or with a number that it does not have, is the finding of another rule.
      if (!location?.block || suffix !== '' || !location.platforms.includes(platform)) continue;
      const { name } = location.block;
      const block = manifest.get(name);
      if (!block) {
        if ((location.block.absence ?? 'refuses') === 'refuses') reportBlock(entry, value, name);
      } else
        for (const [key, absent] of absentKeys(manifest, name, 'refuses')) {
          const blank = block.get(key);
          if (blank) reportBlank(entry, blank, absent);
          else reportKey(entry, block, key, absent);
        }
    }
  },
});
