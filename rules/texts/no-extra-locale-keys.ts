import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import {
  parityOptions,
  unexplainedDifferences,
  type ParityOptions,
} from '../../src/rule-kit/parity.js';
import { quote } from '../../src/text/quote.js';

/**
 * A locale file has no key that the primary one lacks, the first declared language whose file parses.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
export default createLocaleRule<ParityOptions, 'extra'>({
  name: 'no-extra-locale-keys',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow keys in locale files that the primary language does not have',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: parityOptions.schema,
    defaultOptions: parityOptions.defaults,
    messages: {
      extra: 'The key {{key}} is not in {{primary}}. Add it there too, or remove it here.',
    },
  },
  check(context, locale) {
    const primary = locale.manifest.primaryLocale;
    if (!primary) return;
    for (const { kind, path } of unexplainedDifferences(locale, context.options)) {
      const value = kind === 'extra' ? locale.root.get(...path) : undefined;
      if (!value) continue;
      const data = { key: quote(path.join('.')), primary: `i18n/${primary.name}` };
      context.report({ node: value.keyNode, messageId: 'extra', data });
    }
  },
});
