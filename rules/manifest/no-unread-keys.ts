import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * A key in a place where the platform does not look changes nothing: a second `locations`, `settings` or `locale`, and
 * `action_multiple` inside `dp.settings`, where the platform's own table of keys prints it and no real widget has it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-unread-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow keys in places that the platform does not read',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: misplacedMessages,
  },
  check(context, manifest) {
    checkMisplaced(context, manifest, ({ reaction }, isTaken) => isTaken || reaction !== 'refuses');
  },
});
