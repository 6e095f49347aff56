import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { reportType, typeMessages, wrongTypes } from '../../src/rule-kit/value-type.js';

/**
 * Every key of the manifest holds a value of the JSON type that the platform expects of it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-types',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require the JSON type that the platform expects of each key',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: typeMessages,
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, 'valid-types')) {
      reportType(context, known, (word) => word === 'true' || word === 'false');
    }
  },
});
