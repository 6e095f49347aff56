import { createCodeRule } from '../../src/rule-kit/create-rule.js';
import { addressesOf, scriptAddressesOf } from '../../src/rule-kit/hosts.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote } from '../../src/text/quote.js';
import { Script } from '../../src/widget/script.js';

/**
 * URLs of a manifest and of a script use `https:`; the interface loads nothing that comes over plain `http:`.
 *
 * @see https://developers.kommo.com/docs/limitations
 */
export default createCodeRule({
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
      insecureInScript:
        'The script uses {{host}} over plain http, but the interface of the platform is served over https. Write an "https://" URL.',
      ...replaceMessage,
    },
  },
  check(context, document) {
    if (document instanceof Script) {
      for (const { node, host, problem } of scriptAddressesOf(document)) {
        if (problem !== 'insecure') continue;
        context.report({ node, messageId: 'insecureInScript', data: { host: quote(host) } });
      }
      return;
    }
    for (const { path, value, text, problem } of addressesOf(document)) {
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
