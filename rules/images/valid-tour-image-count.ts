import { tourImageCount } from '../../src/platform/tour.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { hasTour, tourLanguages } from '../../src/rule-kit/tour.js';
import { quote } from '../../src/text/quote.js';

/**
 * A tour has one to five pictures in each language.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createManifestRule({
  name: 'valid-tour-image-count',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require one to five tour images in each language',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      none: 'The tour has no picture for {{language}}. Write the paths of {{min}} to {{max}} pictures.',
      tooMany:
        'The tour has {{count}} pictures for {{language}}, but the platform accepts at most {{max}}. Remove some.',
    },
  },
  check(context, manifest) {
    const { min, max } = tourImageCount;

    if (!hasTour(manifest)) return;
    for (const list of tourLanguages(manifest).shown) {
      if (list.type !== 'array') continue;
      const count = list.elements.length;
      const language = quote(list.key ?? '');
      if (count < min) {
        const data = { language, min, max };
        context.report({ node: list.node, messageId: 'none', data });
      } else if (count > max) {
        const data = { language, count, max };
        context.report({ node: list.node, messageId: 'tooMany', data });
      }
    }
  },
});
