import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { sizeText } from '../../src/rule-kit/image.js';
import { presentImages } from '../../src/rule-kit/named-image.js';
import { quote } from '../../src/text/quote.js';

/**
 * The tour's images are as large as the marketplace shows them; in a private integration they may have any size.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createManifestRule({
  name: 'valid-tour-image-size',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the exact size of tour images that the marketplace asks for',
      presets: { marketplace: 'error', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      wrongSize:
        'The tour image {{path}} is {{found}} pixels, but the marketplace expects {{size}}. Save it in exactly this size.',
    },
  },
  check(context, manifest) {
    for (const { value, text, kind, image } of presentImages(manifest)) {
      if (!kind.size || !image.size) continue;
      if (image.size.width === kind.size.width && image.size.height === kind.size.height) continue;
      context.report({
        node: value.node,
        messageId: 'wrongSize',
        data: {
          path: quote(text),
          found: sizeText(image.size),
          size: sizeText(kind.size),
        },
      });
    }
  },
});
