import { isHttpUrl, meantUrl } from '../../src/rule-kit/addresses.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote, typeName } from '../../src/text/quote.js';

/**
 * The addresses that the platform sends requests to or opens are absolute `http:` or `https:` URLs.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-urls',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description:
        'Require absolute http(s) URLs where the platform sends requests or opens a page',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      wrongType:
        '"{{path}}" must be a string with {{meaning}}, but is {{actual}}. Write a URL, as in "https://api.your-company.com/kommo".',
      invalid:
        '"{{path}}" is {{value}}, which is not an absolute http(s) URL. Write {{meaning}} in full, as in "https://api.your-company.com/kommo".',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    for (const { value, key, path } of manifest.knownValues) {
      // What is not JSON at all is left to the rules on syntax.
      if (key.role !== 'endpoint' || value.type === 'invalid') continue;
      const { meaning = '' } = key;
      const { text } = value;
      if (text === undefined) {
        const data = { path: path.join('.'), meaning, actual: typeName(value.type) };
        context.report({ node: value.node, messageId: 'wrongType', data });
      } else if (!isHttpUrl(text)) {
        context.report({
          node: value.node,
          messageId: 'invalid',
          data: { path: path.join('.'), meaning, value: quote(text) },
          suggest: suggestReplacements(value, meantUrl(text)),
        });
      }
    }
  },
});
