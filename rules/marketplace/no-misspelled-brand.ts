import { brands } from '../../src/platform/texts.js';
import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { readHtml } from '../../src/rule-kit/html.js';
import { replaceWith } from '../../src/rule-kit/replace.js';
import { descriptions, shownTexts } from '../../src/rule-kit/shown-texts.js';
import { allOf, quote } from '../../src/text/quote.js';

const brand = brands.kommo;

/** The name as a word of a sentence, and not as a part of an address or of some identifier. */
const mention = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/#-])${brand.name}(?![\p{L}\p{N}_@/]|\.\p{L})`,
  'giu',
);

/**
 * A description writes the platform's name as its owner does.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule({
  name: 'no-misspelled-brand',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Enforce the spelling of the name of the platform in descriptions',
      presets: { marketplace: 'warn' },
    },
    schema: [],
    messages: {
      misspelled:
        'The platform is called {{brand}}, but this text says {{found}}. Write {{brand}}.',
      correct: 'Write {{brand}}.',
    },
  },
  check(context, document) {
    for (const { value, text } of shownTexts(document, descriptions)) {
      const wrong = new Set<string>();
      let corrected = '';
      let position = 0;
      for (const { start, end } of readHtml(text).runs) {
        corrected += text.slice(position, start);
        corrected += text.slice(start, end).replace(mention, (found) => {
          if (found !== brand.name) wrong.add(found);
          return brand.name;
        });
        position = end;
      }
      if (wrong.size === 0) continue;
      const data = { brand: quote(brand.name), found: allOf([...wrong]) };
      context.report({
        node: value.node,
        messageId: 'misspelled',
        data,
        suggest: [
          {
            messageId: 'correct',
            data: { brand: data.brand },
            fix: replaceWith(value, corrected + text.slice(position)),
          },
        ],
      });
    }
  },
});
