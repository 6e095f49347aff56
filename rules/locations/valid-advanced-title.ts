import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { isText } from '../../src/rule-kit/reference.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote } from '../../src/text/quote.js';
import type { Manifest } from '../../src/widget/manifest.js';
import { resolveReference } from '../../src/widget/references.js';

/**
 * The title of the page of advanced settings is the reference `advanced.title` and no other: the upload form has
 * refused others that lead to a text just as well.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-advanced-title',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require `advanced.title` as the reference in the block `advanced`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      other:
        'The upload form refuses {{value}} as the title of the block {{block}} and accepts only {{expected}}. Write {{expected}}, and put the text at this key in the locale files.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    for (const { value, key, path } of manifest.knownValues) {
      const expected = String(key.examples?.[0]);
      if (key.otherText !== 'refuses' || value.text === undefined || value.text === expected)
        continue;
      // One that leads nowhere is the finding of the rules on references.
      if (!leadsToText(manifest, value.text)) continue;
      context.report({
        node: value.node,
        messageId: 'other',
        data: {
          value: quote(value.text),
          block: quote(path[0] ?? ''),
          expected: quote(expected),
        },
        suggest: suggestReplacements(value, expected),
      });
    }
  },
});

function leadsToText({ parsedLocaleFiles: files }: Manifest, reference: string): boolean {
  const targets = files.map(({ tree }) => resolveReference(tree, reference));
  return files.length > 0 && targets.every(isText);
}
