import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * Keys that the widget needs stand where the platform looks for them: `locations`, `settings` and the blocks of listed
 * locations at the top level, the name, the languages and the like inside `widget`.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-misplaced-blocks',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow keys that the widget needs in places that the platform does not read',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: misplacedMessages,
  },
  check(context, manifest) {
    checkMisplaced(context, manifest, (isNeeded) => isNeeded);
  },
});
