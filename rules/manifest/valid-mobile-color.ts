import colorNames from 'color-name';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage, replaceWith, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote, typeName } from '../../src/text/quote.js';

const hexColor = /^#(?:[\da-f]{3}|[\da-f]{6})$/iu;

/**
 * `mobile.color` is a hex color, the background of the widget's heading in the mobile app.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-mobile-color',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require a hex color in `mobile.color`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      wrongType:
        'The mobile color must be a string, but is {{actual}}. Write a hex color, as in "#ffff00".',
      invalid:
        'The mobile color {{value}} is not a hex color. Write "#" and six (or three) digits 0-9 a-f, as in "#ffff00".',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    for (const { value: color, key } of manifest.knownValues) {
      // What is not JSON at all is left to the rules on syntax.
      if (key.role !== 'color' || color.type === 'invalid') continue;
      const { text } = color;
      if (text === undefined) {
        const data = { actual: typeName(color.type) };
        context.report({ node: color.node, messageId: 'wrongType', data });
        continue;
      }
      if (hexColor.test(text)) continue;
      const certain = certainlyMeant(text);
      const guess = certain === undefined ? possiblyMeant(text) : undefined;
      context.report({
        node: color.node,
        messageId: 'invalid',
        data: { value: quote(text) },
        fix: certain === undefined ? null : replaceWith(color, certain),
        suggest: suggestReplacements(color, guess),
      });
    }
  },
});

/** The same digits without blanks around them and with the `#` in front. */
function certainlyMeant(text: string): string | undefined {
  const candidate = `#${text.trim().replace(/^#/u, '')}`;
  return hexColor.test(candidate) ? candidate : undefined;
}

/** The color of a CSS name, or a hex color without its transparency, which the platform has none of. */
function possiblyMeant(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(colorNames, name)) {
    const channels = colorNames[name as keyof typeof colorNames];
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return /^#(?:[\da-f]{4}|[\da-f]{8})$/u.test(name)
    ? name.slice(0, name.length === 5 ? 4 : 7)
    : undefined;
}
