import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { insertMember } from '../../src/rule-kit/edit.js';
import {
  parityOptions,
  unexplainedDifferences,
  type ParityOptions,
} from '../../src/rule-kit/parity.js';
import { startOf } from '../../src/rule-kit/place.js';
import { quote } from '../../src/text/quote.js';
import { isObject } from '../../src/widget/plain.js';

/**
 * A locale file has every key of the primary one, the first declared language whose file parses.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
export default createLocaleRule<ParityOptions, 'missing' | 'group' | 'text' | 'copy'>({
  name: 'no-missing-locale-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow locale files that lack keys of the primary language',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: parityOptions.schema,
    defaultOptions: parityOptions.defaults,
    messages: {
      missing: 'The key {{key}} of {{primary}} is missing here. Add it with its translation.',
      group: 'The key {{key}} is a group of texts in {{primary}}. Write the same group here.',
      text: 'The key {{key}} is a text, not a group of texts, in {{primary}}. Write a text here too.',
      copy: 'Copy the text of {{primary}} to translate it.',
    },
  },
  check(context, locale) {
    const primary = locale.manifest.primaryLocale;
    if (!primary) return;
    for (const difference of unexplainedDifferences(locale, context.options)) {
      const { kind, path, value } = difference;
      if (kind === 'extra') continue;
      const data = { key: quote(path.join('.')), primary: `i18n/${primary.name}` };
      if (kind === 'shape') {
        const node = locale.root.get(...path)?.keyNode ?? locale.root.node;
        context.report({ node, messageId: isObject(value) ? 'group' : 'text', data });
        continue;
      }
      const parent = locale.root.get(...path.slice(0, -1)) ?? locale.root;
      const key = path.at(-1) as string;
      context.report({
        loc: startOf(parent),
        messageId: 'missing',
        data,
        suggest: [
          {
            messageId: 'copy',
            data,
            fix: insertMember(context.sourceCode, parent, key, value),
          },
        ],
      });
    }
  },
});
