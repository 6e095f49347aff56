import { manifestKey } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * The location `salesbot_designer` has its block; live widgets list it without, and offer no step there.
 *
 * @see https://es-developers.kommo.com/docs/salesbot
 */
export default createManifestRule({
  name: 'require-salesbot-block',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Require the block `salesbot_designer` beside the location of that name',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The location {{location}} offers no step without the block {{block}}, and it is not there. Add the block at the top level, or remove the location.',
      misspelled:
        'The location {{location}} offers no step without the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    for (const [entry, value] of manifest.locations) {
      const { location, suffix } = readLocation(entry) ?? {};
      if (suffix !== '' || location?.block?.absence !== 'ignores') continue;
      const { name } = location.block;
      if (manifest.get(name)) continue;
      reportAbsent(context, {
        object: manifest.root,
        key: manifestKey,
        names: [name],
        loc: () => value.node.loc,
        messageIds: { absent: 'missing', misspelled: 'misspelled' },
        data: { location: quote(entry), block: quote(name) },
      });
    }
  },
});
