import { checkFieldTypes, fieldTypeMessages } from '../../src/rule-kit/field-type.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';

/**
 * The `type` of a field in the settings form and in a Salesbot handler is one of the platform's closed lists.
 *
 * @see https://developers.kommo.com/docs/field-types
 */
export default createManifestRule({
  name: 'valid-field-type',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require field types of settings and Salesbot handlers that the platform knows',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: fieldTypeMessages,
  },
  check(context, manifest) {
    checkFieldTypes(context, manifest, 'refuses');
  },
});
