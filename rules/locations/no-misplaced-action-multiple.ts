import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * `action_multiple` stands in `dp`. The platform's table of keys prints `dp/settings/action_multiple`, and its own
 * examples and all real widgets show the other place.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-misplaced-action-multiple',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `action_multiple` inside `dp.settings`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: misplacedMessages,
  },
  check(context, manifest) {
    checkMisplaced(context, manifest, 'no-misplaced-action-multiple', ['free', 'taken']);
  },
});
