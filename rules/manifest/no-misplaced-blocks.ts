import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * `locations` and `settings` stand at the top level of the manifest, and `locale` inside `widget`.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-misplaced-blocks',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `locations`, `settings` and `locale` where the platform does not look',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: { misplaced: misplacedMessages.misplaced, move: misplacedMessages.move },
  },
  check(context, manifest) {
    checkMisplaced(
      context,
      manifest,
      ({ reaction }, isTaken) => reaction === 'refuses' && !isTaken,
    );
  },
});
