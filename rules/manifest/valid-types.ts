import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { isRequired } from '../../src/rule-kit/misspelled.js';
import { replaceWith } from '../../src/rule-kit/replace.js';
import {
  inOneLine,
  reactsToType,
  reportType,
  typeMessages,
  wrongTypes,
} from '../../src/rule-kit/value-type.js';
import { quote } from '../../src/text/quote.js';

/**
 * Every key of the manifest holds a value of the JSON type that the platform expects of it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-types',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require the JSON type that the platform expects of each key',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      isNull:
        '{{path}} is null, but the platform expects an object or no {{path}} at all. Remove it, or write it as in {{example}}.',
      onePath:
        '{{path}} must be an array, but is a single path. Put it in brackets, as in {{example}}.',
      remove: 'Remove {{path}}.',
      wrap: 'Put it in brackets.',
      ...typeMessages,
    },
  },
  check(context, manifest) {
    for (const known of wrongTypes(manifest, (key) => reactsToType(key, 'refuses'))) {
      const { value, key, path } = known;
      const data = { path: quote(path.join('.')), example: inOneLine(key.examples?.[0]) };
      // A `"tour": null` was removed in a row of fixes between uploads.
      if (value.type === 'null' && path.length === 1 && !isRequired(manifest, manifest.root, key)) {
        const fix = remove(context.sourceCode, value);
        const suggest = value.isDuplicated ? [] : [{ messageId: 'remove' as const, data, fix }];
        context.report({ node: value.node, messageId: 'isNull', data, suggest });
      } else if (key.type === 'array' && value.text !== undefined && value.text.trim() !== '') {
        const fix = replaceWith(value, [value.text]);
        const suggest = [{ messageId: 'wrap' as const, fix }];
        context.report({ node: value.node, messageId: 'onePath', data, suggest });
      } else {
        reportType(context, known, (word) => word === 'true' || word === 'false');
      }
    }
  },
});
