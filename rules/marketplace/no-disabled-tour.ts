import { lacks } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { insertMember, remove } from '../../src/rule-kit/edit.js';
import { replaceWith } from '../../src/rule-kit/replace.js';

/**
 * A `tour` that is there is turned on: the platform's table allows `is_tour` no other value than true, and Kommo has
 * refused false.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-disabled-tour',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Disallow a `tour` that is not turned on by `is_tour`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      disabled:
        '"is_tour" is false, but the platform expects true whenever there is a "tour". Set it to true, or remove "tour".',
      absent: 'The tour lacks "is_tour", which turns it on. Add "is_tour": true, or remove "tour".',
      enable: 'Set "is_tour" to true.',
      remove: 'Remove "tour".',
    },
  },
  check(context, manifest) {
    const tour = manifest.get('tour');
    const isTour = tour?.get('is_tour');
    if (tour?.type !== 'object') return;
    if (isTour ? isTour.plain !== false : !lacks(manifest, tour, 'is_tour')) return;
    const { sourceCode } = context;
    const enable = isTour
      ? replaceWith(isTour, true)
      : insertMember(sourceCode, tour, 'is_tour', true);
    context.report({
      node: isTour?.node ?? tour.keyNode,
      messageId: isTour ? 'disabled' : 'absent',
      suggest: [
        { messageId: 'enable', fix: enable },
        { messageId: 'remove', fix: remove(sourceCode, tour) },
      ],
    });
  },
});
