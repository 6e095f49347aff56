import { keyAt } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { isAddress, isHttpUrl, meantUrl } from '../../src/rule-kit/addresses.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { inOneLine } from '../../src/rule-kit/value-type.js';
import { quote, typeName } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';

const contacts = {
  link: {
    isValid: isHttpUrl,
    messageId: 'invalidLink',
    example: 'https://your-company.com/support',
    meant: meantUrl,
  },
  email: {
    isValid: isAddress,
    messageId: 'invalidEmail',
    example: 'support@your-company.com',
    meant: (text: string) => [text.replace(/^mailto:/iu, '')].find(isAddress),
  },
} as const;

/**
 * `widget.support` gives people a way to ask for help: a link, an email address, or both.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-support',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require a support contact that works: a link, an email address, or both',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      noSupport:
        'The widget names no support contact. Add "support" with a "link" (an absolute http(s) URL) or an "email".',
      noContact:
        'The support contact is empty. Give "support" a "link" (an absolute http(s) URL) or an "email".',
      misspelled:
        'The widget has no support contact, and the platform does not know {{found}}. Did you mean {{name}}?',
      wrongType: '"{{path}}" must be {{expected}}, but is {{actual}}. Write it as in {{example}}.',
      invalidLink:
        'The support link {{value}} is not an absolute http(s) URL. Write it in full, as in "https://your-company.com/support".',
      invalidEmail:
        'The support email {{value}} is not an email address. Write one address, as in "support@your-company.com".',
      ...replaceMessage,
      ...renameMessage,
    },
  },
  check(context, manifest) {
    function checkContact(key: keyof typeof contacts, value: JsonValue): void {
      const { isValid, messageId, meant } = contacts[key];
      const { text } = value;
      if (value.type === 'invalid') return;
      if (text === undefined) {
        const data = {
          path: `widget.support.${key}`,
          expected: 'a string',
          actual: typeName(value.type),
          example: quote(contacts[key].example),
        };
        context.report({ node: value.node, messageId: 'wrongType', data });
      } else if (text.trim() !== '' && !isValid(text)) {
        context.report({
          node: value.node,
          messageId,
          data: { value: quote(text) },
          suggest: suggestReplacements(value, meant(text.trim())),
        });
      }
    }

    const widget = manifest.get('widget');
    const support = manifest.get('widget', 'support');
    if (!support) {
      if (widget?.type !== 'object') return;
      reportAbsent(context, {
        object: widget,
        key: keyAt('widget'),
        names: ['support'],
        loc: () => widget.keyNode.loc,
        messageIds: { absent: 'noSupport', misspelled: 'misspelled' },
        data: {},
      });
      return;
    }
    // What is not JSON at all is left to the rules on syntax.
    if (support.type === 'invalid') return;
    if (support.type !== 'object') {
      const data = {
        path: 'widget.support',
        expected: 'an object',
        actual: typeName(support.type),
        example: inOneLine({ link: contacts.link.example }),
      };
      context.report({ node: support.node, messageId: 'wrongType', data });
      return;
    }
    const link = support.get('link');
    const email = support.get('email');
    if (isBlank(link) && isBlank(email)) {
      reportAbsent(context, {
        object: support,
        key: keyAt('widget', 'support'),
        names: ['link', 'email'],
        loc: () => support.keyNode.loc,
        messageIds: { absent: 'noContact', misspelled: 'misspelled' },
        data: {},
      });
      return;
    }
    if (link) checkContact('link', link);
    if (email) checkContact('email', email);
  },
});

function isBlank(value: JsonValue | undefined): boolean {
  return value === undefined || value.text?.trim() === '';
}
