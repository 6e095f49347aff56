import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../../src/rule-kit/misplaced.js';

/**
 * A second `locations`, `settings` or `locale` in a place where the platform does not look changes nothing, and whoever
 * edits it waits for an effect in vain.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-repeated-blocks',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow a second `locations`, `settings` or `locale` that is never read',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: { repeated: misplacedMessages.repeated },
  },
  check(context, manifest) {
    checkMisplaced(context, manifest, 'no-misplaced-blocks', ['taken']);
  },
});
