import { createCodeRule } from '../../src/rule-kit/create-rule.js';
import { addressesOf, scriptAddressesOf } from '../../src/rule-kit/hosts.js';
import { quote } from '../../src/text/quote.js';
import { Script } from '../../src/widget/script.js';

/**
 * Addresses such as `https://example.com` or `https://acme.com/hook?key=__SECRET__`, which templates put there to be filled
 * in, are filled in.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
export default createCodeRule({
  name: 'no-placeholder-urls',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow placeholders such as `example.com` or `__SECRET__` in URLs and in the support email',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      placeholder: '"{{path}}" still contains the placeholder {{value}}. Write {{meaning}}.',
      inScript: 'The script still uses a placeholder in place of an address. Write the address.',
    },
  },
  check(context, document) {
    if (document instanceof Script) {
      for (const { node, problem } of scriptAddressesOf(document))
        if (problem === 'placeholder') context.report({ node, messageId: 'inScript' });
      return;
    }
    for (const { path, meaning, value, text, problem } of addressesOf(document)) {
      if (problem !== 'placeholder') continue;
      const data = { path, meaning, value: quote(text) };
      context.report({ node: value.node, messageId: 'placeholder', data });
    }
  },
});
