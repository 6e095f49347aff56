import { lacks } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { hasTour, tourLanguages } from '../../src/rule-kit/tour.js';
import { allOf } from '../../src/text/quote.js';

/**
 * A tour has pictures, in one declared language at least.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-tour-images',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require images in a tour',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      none: 'The tour shows no pictures. Add "tour_images" with an array of image paths for each language.',
      missing:
        'The tour has no pictures for {{languages}}. Add an array of image paths for each declared language.',
    },
  },
  check(context, manifest) {
    const tour = manifest.get('tour');
    if (!tour || !hasTour(manifest)) return;
    const images = tour.get('tour_images');
    if (!images) {
      if (lacks(manifest, tour, 'tour_images'))
        context.report({ node: tour.keyNode, messageId: 'none' });
      return;
    }
    const { missing, shown } = tourLanguages(manifest);
    if (images.type !== 'object' || missing.length === 0 || shown.length > 0) return;
    const data = { languages: allOf(missing) };
    context.report({ node: images.keyNode, messageId: 'missing', data });
  },
});
