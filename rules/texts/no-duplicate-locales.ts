import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { quote } from '../../src/text/quote.js';

/**
 * Every language is in `widget.locale` once.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-duplicate-locales',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Disallow the same language twice in `widget.locale`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      duplicate: 'The language {{code}} is declared more than once. Remove this one.',
      remove: 'Remove the repeated {{code}}.',
    },
  },
  check(context, manifest) {
    for (const element of manifest.localeBlock?.elements ?? []) {
      const code = element.text;
      if (code === undefined || code.trim() === '') continue;
      if (manifest.locales.get(code) === element) continue;
      context.report({
        node: element.node,
        messageId: 'duplicate',
        data: { code: quote(code) },
        suggest: [
          {
            messageId: 'remove',
            data: { code: quote(code) },
            fix: remove(context.sourceCode, element),
          },
        ],
      });
    }
  },
});
