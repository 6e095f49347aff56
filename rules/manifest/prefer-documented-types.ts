import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import {
  reactsToType,
  reportType,
  typeMessages,
  wrongTypes,
} from '../../src/rule-kit/value-type.js';

/**
 * Some keys are documented with one JSON type and have been seen with another in widgets that work, such as
 * `"init_once": "Y"`. What the platform makes of it is not known.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'prefer-documented-types',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow JSON types that the platform does not document and may still take',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      ...typeMessages,
      wrongType: '{{path}} should be {{expected}}, but is {{actual}}. Write it as in {{example}}.',
      notBoolean:
        '{{path}} should be a boolean, but is {{actual}}. Write true or false, without quotes.',
    },
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, (key) => reactsToType(key, 'unknown'))) {
      // Nothing refuses the value as it is, so that a change may alter what the widget does.
      reportType(context, known, () => false);
    }
  },
});
