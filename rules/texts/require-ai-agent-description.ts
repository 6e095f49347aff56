import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { isText } from '../../src/rule-kit/reference.js';
import { allOf, quote } from '../../src/text/quote.js';
import { resolveReference } from '../../src/widget/references.js';

/**
 * The location `ai_agent` shows a text of its own, which every locale file has.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'require-ai-agent-description',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the description that the location `ai_agent` shows in every language',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The location {{location}} shows the text {{key}}, but {{files}} has none. Add the key with a text that is not blank.',
      missingInSeveral:
        'The location {{location}} shows the text {{key}}, but {{files}} have none. Add the key to each with a text that is not blank.',
    },
  },
  check(context, manifest) {
    for (const { value, path } of manifest.locationTexts) {
      const without = manifest.parsedLocaleFiles.filter(
        ({ tree }) => !isText(resolveReference(tree, path)),
      );
      if (without.length === 0) continue;
      context.report({
        node: value.node,
        messageId: without.length === 1 ? 'missing' : 'missingInSeveral',
        data: {
          location: quote(value.text ?? ''),
          key: quote(path),
          files: allOf(without.map(({ name }) => `i18n/${name}`)),
        },
      });
    }
  },
});
