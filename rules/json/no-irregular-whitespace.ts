import type { Rule } from 'eslint';
import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { tokensAndComments, type Range } from '../../src/rule-kit/tokens.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { irregularWhitespace, regularWhitespace } from '../../src/rule-kit/white-space.js';
import { numberOf } from '../../src/text/quote.js';

/**
 * JSON knows four kinds of white space; a text that was copied from a web page or a chat often holds others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export default createTextRule({
  name: 'no-irregular-whitespace',
  meta: {
    type: 'problem',
    fixable: 'whitespace',
    docs: {
      description: 'Disallow white space that JSON does not know',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      irregular:
        'The white space of strict JSON is spaces, tabs and line breaks, and this is {{characters}}. Write {{replacement}}.',
    },
  },
  check(context, { json }) {
    if (json.isStrict) return;
    const { sourceCode } = context;

    const ranges = tokensAndComments(sourceCode.ast).map(({ range }) => range);
    let end = 0;
    for (const range of [...ranges, [sourceCode.text.length, Infinity]] as Range[]) {
      const gap = sourceCode.text.slice(end, range[0]);
      for (const { 0: characters, index } of gap.matchAll(irregularWhitespace)) {
        const start = end + index;
        const replacement = regularWhitespace(characters);
        const place: Range = [start, start + characters.length];
        context.report({
          loc: locationOf(sourceCode, [place[0], place[1]]),
          messageId: 'irregular',
          data: {
            characters: [...new Set(characters)].map(numberOf).join(', '),
            replacement: replacement.includes('\n') ? 'a line break' : 'a space',
          },
          fix: (fixer: Rule.RuleFixer) => fixer.replaceTextRange(place, replacement),
        });
      }
      end = range[1];
    }
  },
});
