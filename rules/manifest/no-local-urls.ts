import { createCodeRule } from '../../src/rule-kit/create-rule.js';
import { addressesOf, isBelow, scriptAddressesOf } from '../../src/rule-kit/hosts.js';
import { quote } from '../../src/text/quote.js';
import { Script } from '../../src/widget/script.js';

type Options = [{ allow?: string[] }];

/**
 * Addresses of a manifest and of a script lead to a server that everyone can reach and that stays, and not to a developer's machine.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createCodeRule<Options, 'local' | 'tunnel' | 'localInScript' | 'tunnelInScript'>({
  name: 'no-local-urls',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow localhost, hosts of a private network and tunnels in addresses',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [
      {
        type: 'object',
        properties: {
          allow: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description:
              'Hosts to accept, with their subdomains, such as a tunnel that always stays open.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      local:
        '"{{path}}" points to {{host}}, which only one machine or network can reach. Write an address that everyone can reach.',
      tunnel:
        '"{{path}}" points to {{host}}, a tunnel to a developer\'s machine. Write the address of a permanent server.',
      localInScript:
        'The script uses {{host}}, which only one machine or network can reach. Write an address that everyone can reach.',
      tunnelInScript:
        "The script uses {{host}}, a tunnel to a developer's machine. Write the address of a permanent server.",
    },
  },
  check(context, document) {
    const [{ allow = [] }] = context.options;

    if (document instanceof Script) {
      for (const { node, host, problem } of scriptAddressesOf(document)) {
        if ((problem !== 'local' && problem !== 'tunnel') || isBelow(host, allow)) continue;
        const messageId = problem === 'local' ? 'localInScript' : 'tunnelInScript';
        context.report({ node, messageId, data: { host: quote(host) } });
      }
      return;
    }
    for (const { path, value, host, problem } of addressesOf(document)) {
      if (problem !== 'local' && problem !== 'tunnel') continue;
      if (isBelow(host, allow)) continue;
      const data = { path, host: quote(host) };
      context.report({ node: value.node, messageId: problem, data });
    }
  },
});
