import { brands } from '../../src/platform/texts.js';
import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { readHtml } from '../../src/rule-kit/html.js';
import { placedTexts } from '../../src/rule-kit/placed-texts.js';
import { platformSchema, type PlatformOptions } from '../../src/rule-kit/platform.js';
import { isSampleText } from '../../src/rule-kit/sample.js';
import { shownTexts } from '../../src/rule-kit/shown-texts.js';
import { quote } from '../../src/text/quote.js';

/**
 * The name of a public widget says who made it, and so does not hold the name of the platform.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule<PlatformOptions, 'brand'>({
  name: 'no-brand-in-name',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow the name of the platform in the name of a widget',
      presets: { marketplace: 'error', amomarket: ['error', { platform: 'amocrm' }] },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      brand:
        'The name {{name}} contains {{brand}}, which the name of a public widget must not. Say what the widget does and who made it, as in "Telephony by Acme".',
    },
  },
  check(context, document) {
    const [{ platform = 'kommo' }] = context.options;
    const brand = brands[platform];
    for (const { value, text } of shownTexts(document, ['name'])) {
      const { visible } = readHtml(text);
      if (!brand.inNames.some((pattern) => pattern.test(visible))) continue;
      // Of the name that the vendor's generator writes, another rule says that it has to go.
      if (placedTexts(document).some((one) => one.value === value && isSampleText(one))) continue;
      const data = { name: quote(visible), brand: quote(brand.name) };
      context.report({ node: value.node, messageId: 'brand', data });
    }
  },
});
