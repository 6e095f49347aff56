import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { startOf } from '../../src/rule-kit/place.js';
import { typeName } from '../../src/text/quote.js';

/**
 * A locale file holds an object, whose keys lead to texts.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
export default createLocaleRule({
  name: 'valid-locale-file',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require locale files to hold an object',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notObject:
        'A locale file must hold an object of texts, and this is {{actual}}. Write it as in {"widget": {"name": "Acme"}}.',
    },
  },
  check(context, { root }) {
    if (root.type === 'object') return;
    const data = { actual: typeName(root.type) };
    context.report({ loc: startOf(root), messageId: 'notObject', data });
  },
});
