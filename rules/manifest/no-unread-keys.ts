import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { misplacedIn, placeOf } from '../../src/rule-kit/misplaced.js';

/**
 * A key in a place where the platform does not look changes nothing if it stands in its right place too: a second
 * `locations`, `settings`, `locale` and so on.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-unread-keys',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow a second copy of a key in a place that the platform does not read',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      repeated:
        'The platform reads the {{key}} {{place}}, not this one. Move what is needed there, and remove this one.',
    },
  },
  check(context, manifest) {
    for (const { value, misplacement, isTaken } of misplacedIn(manifest)) {
      if (!isTaken) continue;
      context.report({
        node: value.keyNode,
        messageId: 'repeated',
        data: placeOf(misplacement),
      });
    }
  },
});
