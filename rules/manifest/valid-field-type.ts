import { checkFieldType, fieldTypeMessages } from '../../src/rule-kit/field-type.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import {
  salesbotFieldTypes,
  salesbotNonHandlerKeys,
  settingsFieldTypes,
} from '../../src/platform/field-types.js';

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
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: fieldTypeMessages,
  },
  check(context, manifest) {
    for (const field of manifest.settings?.members.values() ?? []) {
      checkFieldType(context, field, settingsFieldTypes);
    }
    for (const [code, handler] of manifest.get('salesbot_designer')?.members ?? []) {
      if (salesbotNonHandlerKeys.includes(code)) continue;
      for (const field of handler.get('settings')?.members.values() ?? []) {
        checkFieldType(context, field, salesbotFieldTypes);
      }
    }
  },
});
