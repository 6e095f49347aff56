import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import {
  isRequired,
  misspelledMembers,
  renameMessage,
  suggestRename,
} from '../../src/rule-kit/misspelled.js';
import { quote } from '../../src/text/quote.js';

/**
 * A key that the platform does not know, and that is nearly one it knows, is most likely misspelled. Of a key that has
 * to be there the rule that misses it speaks, and all other unknown keys are let pass, as the platform does.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-misspelled-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow unknown keys that are nearly known ones',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      misspelled:
        'The platform documents no key {{found}} here and ignores it. Did you mean {{key}}?',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    for (const { value, key } of manifest.knownValues) {
      for (const [name, found] of misspelledMembers(value, key)) {
        const meant = key.members?.[name];
        if (!meant || isRequired(manifest, value, meant)) continue;
        context.report({
          node: found.keyNode,
          messageId: 'misspelled',
          data: { found: quote(found.key ?? ''), key: quote(name) },
          suggest: [suggestRename(found, name)],
        });
      }
    }
  },
});
