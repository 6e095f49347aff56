import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * Keys that a widget can do without stand where the platform looks for them. So does `action_multiple`, which the
 * platform's own table of keys prints inside `dp.settings`, and no real widget has it there.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-misplaced-options',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow optional keys in places that the platform does not read',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: misplacedMessages,
  },
  check(context, manifest) {
    checkMisplaced(context, manifest, (isNeeded) => !isNeeded);
  },
});
