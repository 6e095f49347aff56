import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkFields, fieldMessages } from '../../src/rule-kit/fields.js';

/**
 * A Salesbot handler has a name, and each of its fields a name and a type.
 *
 * @see https://es-developers.kommo.com/docs/salesbot
 */
export default createManifestRule({
  name: 'valid-salesbot-fields',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require names of Salesbot handlers, and names and types of their fields',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: fieldMessages,
  },
  check(context, manifest) {
    checkFields(context, manifest, 'valid-salesbot-fields');
  },
});
