import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { unsupportedIn } from '../../src/rule-kit/unsupported.js';
import { allOf, quote } from '../../src/text/quote.js';

/**
 * Keys that are known to do nothing, because people take them for ones of the platform. Of any other key that no page
 * documents nothing is said.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-unsupported-keys',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow keys that are known to do nothing',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      unsupported: 'The platform does not read {{key}} here. {{advice}}',
      inFields: 'The platform does not read {{key}} in the fields {{fields}}. {{advice}}',
    },
  },
  check(context, manifest) {
    for (const { key, values } of unsupportedIn(manifest)) {
      const [first] = values;
      if (!first) continue;
      const data = { key: quote(key.name), advice: key.advice };
      if (values.length === 1) {
        context.report({ node: first.keyNode, messageId: 'unsupported', data });
        continue;
      }
      const fields = allOf(values.map(({ parent }) => parent?.key ?? ''));
      context.report({ node: first.keyNode, messageId: 'inFields', data: { ...data, fields } });
    }
  },
});
