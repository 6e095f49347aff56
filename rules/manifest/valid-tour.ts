import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { replaceWith } from '../../src/rule-kit/replace.js';
import { inOneLine, reportType, typeMessages, wrongTypes } from '../../src/rule-kit/value-type.js';
import { quote } from '../../src/text/quote.js';

/**
 * The types of `tour` and of everything in it; `"tour": null` was taken out in a row of fixes between uploads.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-tour',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require the JSON types in `tour` that the platform expects',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      isNull:
        '"tour" is null, and the platform expects an object or no "tour" at all. Take it out, or write one with "is_tour" and "tour_images".',
      onePath:
        '{{path}} must be an array, and this is a single path. Put it in brackets, as in {{example}}.',
      remove: 'Take out "tour".',
      wrap: 'Put it in brackets.',
      ...typeMessages,
    },
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, 'valid-tour')) {
      const { value, key, path } = known;
      if (value.type === 'null' && path.length === 1) {
        const fix = remove(context.sourceCode, value);
        const suggest = [{ messageId: 'remove' as const, fix }];
        context.report({ node: value.node, messageId: 'isNull', suggest });
      } else if (key.type === 'array' && value.text !== undefined && value.text.trim() !== '') {
        const fix = replaceWith(value, [value.text]);
        context.report({
          node: value.node,
          messageId: 'onePath',
          data: { path: quote(path.join('.')), example: inOneLine(key.examples?.[0]) },
          suggest: [{ messageId: 'wrap', fix }],
        });
      } else {
        reportType(context, known, (word) => word === 'true' || word === 'false');
      }
    }
  },
});
