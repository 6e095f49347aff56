import { keyAt } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { isAddress, isHttpUrl, meantUrl } from '../../src/rule-kit/addresses.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { renameMessage } from '../../src/rule-kit/misspelt.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote, typeName } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';

const contacts = {
  link: {
    isValid: isHttpUrl,
    messageId: 'invalidLink',
    meant: meantUrl,
  },
  email: {
    isValid: isAddress,
    messageId: 'invalidEmail',
    meant: (text: string) => [text.replace(/^mailto:/iu, '')].find(isAddress),
  },
} as const;

/**
 * `widget.support` gives people a way to ask for help: a link, an e-mail address, or both.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-support',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require a support contact that works: a link, an e-mail address, or both',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      noSupport:
        'The widget names no support contact. Add "support" with a "link" (an absolute http(s) URL) or an "email".',
      noContact:
        'The support contact is empty. Give "support" a "link" (an absolute http(s) URL) or an "email".',
      misspelt:
        'The widget has no support contact, and the platform does not know {{found}}. Write {{name}}, if that was meant.',
      wrongType: '"{{path}}" must be {{expected}}, and this is {{actual}}.',
      invalidLink:
        'The support link {{value}} is no absolute http(s) URL. Write it in full, as in "https://your-company.com/support".',
      invalidEmail:
        'The support e-mail {{value}} is no e-mail address. Write one address, as in "support@your-company.com".',
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
    const support = widget?.get('support');
    if (!support) {
      if (widget?.type !== 'object') return;
      reportAbsent(context, {
        object: widget,
        key: keyAt('widget'),
        names: ['support'],
        loc: () => widget.keyNode.loc,
        messageIds: { absent: 'noSupport', misspelt: 'misspelt' },
        data: {},
      });
      return;
    }
    // What is no JSON at all is left to the rules on syntax.
    if (support.type === 'invalid') return;
    if (support.type !== 'object') {
      const data = {
        path: 'widget.support',
        expected: 'an object',
        actual: typeName(support.type),
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
        messageIds: { absent: 'noContact', misspelt: 'misspelt' },
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
