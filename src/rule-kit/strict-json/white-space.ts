import type { Rule } from 'eslint';
import type { WidgetRuleContext } from '../create-rule.js';
import { tokensAndComments, type Range } from '../tokens.js';
import { locationOf } from '../location-of.js';
import { irregularWhitespace, regularWhitespace } from '../white-space.js';
import { numberOf } from '../../text/quote.js';

/** What `strict-json` says of white-space. */
export const whiteSpaceMessages = {
  irregular:
    'Strict JSON allows only spaces, tabs and line breaks between values, but this is {{characters}}. Write {{replacement}}.',
};

/**
 * JSON knows four kinds of white space; a text that was copied from a web page or a chat often holds others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export function checkWhiteSpace(
  context: WidgetRuleContext<unknown[], keyof typeof whiteSpaceMessages>,
): void {
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
}
