import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { addressesOf } from '../../src/rule-kit/hosts.js';
import { startOf } from '../../src/rule-kit/place.js';
import { placedTexts } from '../../src/rule-kit/placed-texts.js';
import { isSampleText, sampleLogosIn } from '../../src/rule-kit/sample.js';
import { allOf, quote } from '../../src/text/quote.js';
import { Manifest } from '../../src/widget/manifest.js';

/**
 * Nothing of the vendor's sample widget is left in a widget: not its texts, its support contact or its logos.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
export default createDocumentRule({
  name: 'no-sample-content',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow texts, support contacts and logos of the sample widget',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      text: 'The text {{text}} is left over from the sample widget, and people see it. Write your own.',
      contact:
        'The support contact {{contacts}} is left over from the sample widget: people ask the platform for help, and not you. Write {{meaning}}.',
      logos:
        'The widget shows logos of the sample widget: {{logos}}. Replace each with a picture of your own, of the size that the platform takes.',
    },
  },
  check(context, document) {
    const values = new Map(
      placedTexts(document)
        .filter(isSampleText)
        .map(({ value, text }) => [value, text]),
    );
    for (const [value, text] of values)
      context.report({ node: value.node, messageId: 'text', data: { text: quote(text) } });
    if (!(document instanceof Manifest)) return;
    const contacts = addressesOf(document).filter(({ problem }) => problem === 'sample');
    const [first] = contacts;
    if (first) {
      const data = {
        contacts: allOf(contacts.map(({ text }) => text)),
        meaning: first.meaning,
      };
      context.report({ node: first.value.node, messageId: 'contact', data });
    }
    const logos = sampleLogosIn(document.widget);
    if (logos.length === 0) return;
    context.report({
      loc: startOf(document.get('widget') ?? document.root),
      messageId: 'logos',
      data: { logos: allOf(logos) },
    });
  },
});
