import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { typeName } from '../../src/text/quote.js';

/**
 * `widget.locale` is an array of language codes with at least one entry.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-locale',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require `widget.locale` to be a non-empty array of language codes',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notArray:
        '"locale" must be an array of language codes, but is {{actual}}. Write it as in ["en", "es"].',
      empty: 'The widget declares no language. Write at least one code, as in ["en"].',
      notCode: 'A language code must be a string, but is {{actual}}. Write it as in "en".',
      blank: 'This language code is blank. Write one, as in "en", or remove it.',
    },
  },
  check(context, manifest) {
    const locale = manifest.localeBlock;
    // What is not JSON at all is left to the rules on syntax.
    if (!locale || locale.type === 'invalid') return;
    if (locale.type !== 'array') {
      const data = { actual: typeName(locale.type) };
      context.report({ node: locale.node, messageId: 'notArray', data });
      return;
    }
    if (locale.elements.length === 0) context.report({ node: locale.node, messageId: 'empty' });
    for (const code of locale.elements) {
      if (code.type === 'invalid') continue;
      if (code.text === undefined) {
        const data = { actual: typeName(code.type) };
        context.report({ node: code.node, messageId: 'notCode', data });
      } else if (code.text.trim() === '') {
        context.report({ node: code.node, messageId: 'blank' });
      }
    }
  },
});
