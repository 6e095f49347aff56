import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkFields, fieldMessages } from '../../src/rule-kit/fields.js';

/**
 * Every member of `dp.settings` is a field: an object that says at least its name and its type. The platform calls
 * the block "similar to settings" and no more, so that this is likely and not certainly a mistake.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 */
export default createManifestRule({
  name: 'valid-dp-fields',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require every field of `dp.settings` to be an object with a name and a type',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: fieldMessages,
  },
  check(context, manifest) {
    checkFields(context, manifest, 'valid-dp-fields');
  },
});
