import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { addressesOf } from '../../src/rule-kit/hosts.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';

/**
 * URLs of a manifest use `https:`; the interface loads nothing that comes over plain `http:`.
 *
 * @see https://developers.kommo.com/docs/limitations
 */
export default createManifestRule({
  name: 'no-insecure-urls',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow plain http in URLs',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      insecure:
        '"{{path}}" uses plain http, but the interface of the platform is served over https. Write an "https://" URL.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    for (const { path, value, text, problem } of addressesOf(manifest)) {
      if (problem !== 'insecure') continue;
      context.report({
        node: value.node,
        messageId: 'insecure',
        data: { path },
        suggest: suggestReplacements(value, text.replace(/^http:/iu, 'https:')),
      });
    }
  },
});
