import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage } from '../../src/rule-kit/replace.js';
import { checkReference, referenceMessages } from '../../src/rule-kit/reference.js';

/**
 * References in the tour's description and in items of the left menu that are not shown lead somewhere too; live
 * widgets with such a gap show that the platform lets it pass.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-unresolved-inert-references',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description:
        'Disallow unresolved references in the tour and in menu items that are not shown',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: { ...referenceMessages, ...replaceMessage },
  },
  check(context, manifest) {
    for (const reference of manifest.references) {
      if (!reference.isShown) checkReference(context, manifest, reference);
    }
  },
});
