import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { hasTour, tourLanguages } from '../../src/rule-kit/tour.js';
import { allOf } from '../../src/text/quote.js';

/**
 * A tour that has pictures has them in every declared language; live private widgets have them in one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-tour-images-per-language',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require tour images for every declared language',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The tour has no pictures for {{languages}}. Add an array of image paths for each declared language.',
    },
  },
  check(context, manifest) {
    if (!hasTour(manifest)) return;
    const images = manifest.get('tour', 'tour_images');
    const { missing, shown } = tourLanguages(manifest);
    if (images?.type !== 'object' || missing.length === 0 || shown.length === 0) return;
    const data = { languages: allOf(missing) };
    context.report({ node: images.keyNode, messageId: 'missing', data });
  },
});
