import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkFields, fieldMessages } from '../../src/rule-kit/fields.js';
import { isField, reportWrongType, wrongTypes } from '../../src/rule-kit/value-type.js';

/**
 * Every member of `settings` is a field: an object that says at least its name and its type.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-settings-fields',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require every field of `settings` to be an object with a name and a type',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: fieldMessages,
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, (key) => isField(key, 'refuses')))
      reportWrongType(context, known);
    checkFields(context, manifest, (_, { absence }) => absence === 'refuses');
  },
});
