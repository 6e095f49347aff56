import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage } from '../../src/rule-kit/replace.js';
import { checkReference, referenceMessages } from '../../src/rule-kit/reference.js';

/**
 * A text such as `widget.name` leads to a text in every declared locale file.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-unresolved-references',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow references to texts that a declared locale file does not have',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: { ...referenceMessages, ...replaceMessage },
  },
  check(context, manifest) {
    for (const reference of manifest.references) {
      if (reference.isShown) checkReference(context, manifest, reference);
    }
  },
});
