import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { absentKeyMessages, checkAbsentKeys } from '../../src/rule-kit/fields.js';

/**
 * A field says whether people have to fill it in. The platform's table calls the key optional, and yet nearly
 * every real field carries it, and two developers added it to fix a package for the upload.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-implicit-required',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require fields of settings and of the Digital Pipeline to carry `required`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: absentKeyMessages,
  },
  check(context, manifest) {
    checkAbsentKeys(context, manifest, ({ role }) => role === 'flag');
  },
});
