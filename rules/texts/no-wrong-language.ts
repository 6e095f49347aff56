import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { areSwapped, foreignScript } from '../../src/rule-kit/language.js';
import { startOf } from '../../src/rule-kit/place.js';
import { quote } from '../../src/text/quote.js';
import { isPastedManifest } from '../../src/widget/pasted-manifest.js';
import { isObject } from '../../src/widget/plain.js';

/**
 * The texts of a locale file are in the language that the file is named after.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createLocaleRule({
  name: 'no-wrong-language',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow locale files whose texts are in another language',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      script:
        'The texts of the language {{code}} are in {{script}} letters, so they are in another language. Translate them.',
      swapped:
        'This file holds the texts of the language {{other}}, and {{file}} those of this one. Swap the two files.',
    },
  },
  check(context, { root, code, manifest }) {
    const { locales, widget } = manifest;
    if (!locales.has(code) || !isObject(root.plain) || isPastedManifest(root.plain)) return;
    const script = foreignScript(code, root.plain);
    if (script !== undefined) {
      context.report({
        loc: startOf(root),
        messageId: 'script',
        data: { code: quote(code), script },
      });
      return;
    }
    const spanish = code === 'en' && locales.has('es') ? widget.localeFile('es') : undefined;
    if (!spanish || !areSwapped(root.plain, spanish.tree)) return;
    const data = { other: quote('es'), file: quote('i18n/es.json') };
    context.report({ loc: startOf(root), messageId: 'swapped', data });
  },
});
