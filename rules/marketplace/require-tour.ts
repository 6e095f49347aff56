import { lacks } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { startOf } from '../../src/rule-kit/place.js';

/**
 * A published widget shows a tour, the pictures on its page; the platform's table calls `tour` required and its own
 * checklist does not, and private integrations do without.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-tour',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require a `tour`',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The widget has no "tour", but a published one shows pictures of what it does. Add "tour" with "is_tour": true and "tour_images" for each language.',
    },
  },
  check(context, manifest) {
    const { root } = manifest;
    if (root.type !== 'object' || !lacks(manifest, root, 'tour')) return;
    context.report({ loc: startOf(root), messageId: 'missing' });
  },
});
