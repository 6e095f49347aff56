import { createTemplateRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { quote } from '../../src/text/quote.js';

/**
 * A template that twig.js can't read is not shown. Filters, functions and tests of any name pass, because the platform
 * adds its own.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTemplateRule({
  name: 'valid-template-syntax',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require templates to be written in Twig',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      openMark:
        'Twig cannot read the template, because {{text}} is never closed. Write "{{name}}" where it ends.',
      openQuote:
        'Twig cannot read the template, because the quote {{name}} is never closed. Write another one where the text ends.',
      openTag:
        'Twig cannot read the template, because the tag "{{name}}" is never closed. Write a tag "end{{name}}" where it ends.',
      surplusTag:
        'Twig cannot read the template, because no tag in front of "{{name}}" is open that it belongs to. Remove it, or add the other tag.',
      unknownTag:
        'Twig cannot read the template, because it has no tag "{{name}}". Remove it, or write what it does in Twig.',
      unexpected:
        'Twig cannot read the template, because {{text}} is not allowed at this place of an expression. Write the expression in Twig, whose operators are words such as "and", "or" and "not".',
      unclosed:
        'Twig cannot read the template, because {{text}} is never closed. Close it in the same expression.',
      incomplete:
        'Twig cannot read the template, because its expression ends behind {{text}}. Write what is missing, or remove it.',
    },
  },
  check(context, { template: { mistake }, text }) {
    if (!mistake) return;
    const { kind, start, end } = mistake;
    const data = {
      text: quote(text.slice(start, end)),
      name: 'name' in mistake ? mistake.name : '',
    };
    context.report({ loc: locationOf(context.sourceCode, [start, end]), messageId: kind, data });
  },
});
