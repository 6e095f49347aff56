import { textLimits } from '../../src/platform/texts.js';
import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { countCharacters, readHtml } from '../../src/rule-kit/html.js';
import { shownTexts } from '../../src/rule-kit/shown-texts.js';
import { quote } from '../../src/text/quote.js';

type Options = [{ name?: number; nameWord?: number; shortDescription?: number }];

const documented = {
  name: textLimits.name.max,
  nameWord: textLimits.nameWord.max,
  shortDescription: textLimits.shortDescription.max,
};

const limit = (of: string) => ({
  type: 'integer' as const,
  minimum: 1,
  description: `Maximum number of characters in ${of}.`,
});

/**
 * The name and the short description of a public widget fit into their places, counted as people see them: without tags
 * and entities, an emoji as one.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule<Options, 'name' | 'word' | 'shortDescription'>({
  name: 'max-text-length',
  meta: {
    type: 'problem',
    docs: {
      description: 'Enforce a maximum length of the name and of the short description',
      presets: { marketplace: 'error' },
    },
    schema: [
      {
        type: 'object',
        properties: {
          name: limit('the name'),
          nameWord: limit('a word of the name'),
          shortDescription: limit('the short description'),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [documented],
    messages: {
      name: 'The name has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it.',
      word: 'The word {{word}} of the name has {{actual}} characters, but a word in the name of a public widget may have at most {{max}}. Shorten it, or put a space beside a symbol in it.',
      shortDescription:
        'The short description has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it.',
    },
  },
  check(context, document) {
    const max = { ...documented, ...context.options[0] };

    for (const { value, text } of shownTexts(document, ['name'])) {
      const { visible } = readHtml(text);
      const actual = countCharacters(visible);
      if (actual > max.name) {
        const data = { actual, max: max.name };
        context.report({ node: value.node, messageId: 'name', data });
      }
      for (const word of new Set(visible.split(' '))) {
        const length = countCharacters(word);
        if (length <= max.nameWord) continue;
        const data = { word: quote(word), actual: length, max: max.nameWord };
        context.report({ node: value.node, messageId: 'word', data });
      }
    }
    for (const { value, text } of shownTexts(document, ['short description'])) {
      const actual = countCharacters(readHtml(text).visible);
      if (actual <= max.shortDescription) continue;
      const data = { actual, max: max.shortDescription };
      context.report({ node: value.node, messageId: 'shortDescription', data });
    }
  },
});
