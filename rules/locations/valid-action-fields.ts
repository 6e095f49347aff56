import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkFields, fieldMessages } from '../../src/rule-kit/fields.js';
import { isField, reportWrongType, wrongTypes } from '../../src/rule-kit/value-type.js';

/**
 * A Salesbot handler has a name, and each field of a handler and of `dp.settings` is an object with a name and a type.
 * The platform shows these fields in examples and no more, so that one without them is likely and not certainly a
 * mistake.
 *
 * @see https://developers.kommo.com/docs/widgets-dp
 * @see https://es-developers.kommo.com/docs/salesbot
 */
export default createManifestRule({
  name: 'valid-action-fields',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require names and types of fields in the Digital Pipeline and in Salesbot',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: fieldMessages,
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, (key) => isField(key, 'unknown')))
      reportWrongType(context, known);
    checkFields(
      context,
      manifest,
      ({ role }, { absence }) => absence === 'unknown' && role !== 'flag',
    );
  },
});
