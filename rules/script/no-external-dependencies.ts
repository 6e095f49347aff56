import { libraryHosts } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { dependenciesOf } from '../../src/rule-kit/dependencies.js';
import { isBelow } from '../../src/rule-kit/hosts.js';
import { globsSchema, matcherOf } from '../../src/rule-kit/option-globs.js';
import { quote } from '../../src/text/quote.js';

/**
 * A script may load public libraries over https. Everything else belongs into the archive, where it is checked and stays.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule<[{ allow?: string[] }], 'foreign' | 'insecure'>({
  name: 'no-external-dependencies',
  meta: {
    type: 'suggestion',
    docs: {
      description:
        'Disallow dependencies of `define` that are on other servers than those of public libraries',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [
      {
        type: 'object',
        properties: {
          allow: globsSchema('Patterns of URLs to accept, such as `https://cdn.acme.com/**`.'),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      foreign:
        'The script loads a dependency from {{host}}, and only public libraries may come from elsewhere. Put the file into the archive.',
      insecure:
        'The script loads a dependency from {{host}} over plain http, which the browser refuses. Write "https://".',
    },
  },
  check(context, script) {
    const [{ allow = [] }] = context.options;
    const isAllowed = matcherOf(allow);

    for (const { node, text } of dependenciesOf(script)) {
      const url = text.replace(/^\/\//u, 'https://');
      if (!/^https?:\/\//iu.test(url) || !URL.canParse(url) || isAllowed(url)) continue;
      const { hostname, protocol } = new URL(url);
      const isInsecure = protocol === 'http:';
      if (!isInsecure && isBelow(hostname, libraryHosts.domains)) continue;
      const messageId = isInsecure ? 'insecure' : 'foreign';
      context.report({ node, messageId, data: { host: quote(hostname) } });
    }
  },
});
