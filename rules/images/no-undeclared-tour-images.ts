import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { renameMessage, suggestRename } from '../../src/rule-kit/misspelled.js';
import { hasTour, tourLanguages } from '../../src/rule-kit/tour.js';
import { quote } from '../../src/text/quote.js';

/**
 * The keys of `tour_images` are declared languages; pictures under another key are never shown.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-undeclared-tour-images',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow tour images for a language that is not declared',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      undeclared:
        'The pictures for {{key}} are never shown, because "locale" does not declare it. Remove them, or declare the language with its texts.',
      meant:
        'The pictures for {{key}} are never shown, because "locale" declares {{code}}. Write the key exactly like that.',
      remove: 'Remove the pictures for {{key}}.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    if (!hasTour(manifest)) return;
    for (const { value, meant } of tourLanguages(manifest).undeclared) {
      const key = quote(value.key ?? '');
      if (meant === undefined) {
        const fix = remove(context.sourceCode, value);
        context.report({
          node: value.keyNode,
          messageId: 'undeclared',
          data: { key },
          suggest: [{ messageId: 'remove', data: { key }, fix }],
        });
        continue;
      }
      const code = quote(meant);
      context.report({
        node: value.keyNode,
        messageId: 'meant',
        data: { key, code },
        suggest: [suggestRename(value, meant)],
      });
    }
  },
});
