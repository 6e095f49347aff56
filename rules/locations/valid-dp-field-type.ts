import { checkFieldTypes, fieldTypeMessages } from '../../src/rule-kit/field-type.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';

/**
 * The `type` of a field in `dp.settings` is documented as "similar to settings" and nowhere listed, so that an
 * unknown one is likely and not certainly a mistake.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-dp-field-type',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require field types of Digital Pipeline settings that the platform knows',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: fieldTypeMessages,
  },
  check(context, manifest) {
    checkFieldTypes(context, manifest, 'unknown');
  },
});
