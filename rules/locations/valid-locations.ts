import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { typeName } from '../../src/text/quote.js';

/**
 * `locations` is an array of the places in which the widget works, with at least one entry.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'valid-locations',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require `locations` to be a non-empty array of location names',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notArray:
        '"locations" must be an array of location names, but is {{actual}}. Write it as in ["settings", "lcard-1"].',
      empty:
        '"locations" is empty, so the widget works nowhere. Write at least one name, as in ["settings", "lcard-1"].',
      notName: 'A location must be a string, but is {{actual}}. Write it as in "lcard-1".',
      blank: 'This location is blank. Write a name, as in "lcard-1", or remove it.',
    },
  },
  check(context, manifest) {
    const block = manifest.locationsBlock;
    if (!block) return;
    if (block.type !== 'array') {
      const data = { actual: typeName(block.type) };
      context.report({ node: block.node, messageId: 'notArray', data });
      return;
    }
    if (block.elements.length === 0) context.report({ node: block.node, messageId: 'empty' });
    for (const entry of block.elements) {
      if (entry.text === undefined) {
        const data = { actual: typeName(entry.type) };
        context.report({ node: entry.node, messageId: 'notName', data });
      } else if (entry.text.trim() === '') {
        context.report({ node: entry.node, messageId: 'blank' });
      }
    }
  },
});
