import { sampleKeys } from '../../src/platform/sample.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';

/**
 * The codes of Salesbot steps and menu items are the author's own, and not those of the vendor's examples.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
export default createManifestRule({
  name: 'no-sample-keys',
  meta: {
    type: 'suggestion',
    docs: {
      description: "Disallow the codes of the platform's examples as codes of steps and menu items",
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      sample:
        'The key {{key}} is left over from the sample widget. Write the {{meaning}}, as in {{example}}, here and in script.js, or take {{key}} out if you do not use it.',
    },
  },
  check(context, manifest) {
    for (const { path, location, meaning, example } of sampleKeys) {
      const value = manifest.get(...path);
      if (!value || !manifest.locations.has(location)) continue;
      const data = { key: quote(path[1]), meaning, example: quote(example) };
      context.report({ node: value.keyNode, messageId: 'sample', data });
    }
  },
});
